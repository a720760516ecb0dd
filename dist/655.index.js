export const id = 655;

export const ids = [ 655, 36 ];

export const modules = {
36: ((o, t) => {
t.ProxyAgent = void 0;
})
};