export const id = 36;

export const ids = [ 36, 655 ];

export const modules = {
36: ((o, t) => {
t.ProxyAgent = void 0;
})
};