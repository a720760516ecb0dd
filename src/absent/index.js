// What is never reached: ssh:// hosts and BuildKit sessions go through the docker CLI, not through dockerode (see
// src/source/engine.ts); of @actions/http-client only @actions/github asks for undici's proxies, and it has its own copy.
exports.ProxyAgent = undefined;
