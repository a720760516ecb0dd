export const id = 123;

export const ids = [ 123, 36, 655 ];

export const modules = {
36: ((l, t) => {
t.ProxyAgent = void 0;
}),
36428: ((l, t, e) => {
e.d(t, {
j: () => BlobClient,
w: () => BlockBlobClient
});
class BlockBlobClient {
async getProperties() {
return {};
}
}
class BlobClient {
constructor(l) {
this.url = l;
}
getBlockBlobClient() {
return {
uploadFile: async (l, t) => {
const {BlobClient: o} = await Promise.all([ e.e(830), e.e(522) ]).then(e.bind(e, 84522));
return await new o(this.url).getBlockBlobClient().uploadFile(l, t);
}
};
}
}
})
};