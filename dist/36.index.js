export const id = 36;
export const ids = [36];
export const modules = {

/***/ 36:
/***/ ((module) => {

// ssh:// hosts and BuildKit sessions are reached through the docker CLI, never through dockerode; see src/source/engine.ts.
module.exports = {};


/***/ })

};
