// ssh:// hosts and BuildKit sessions are reached through the docker CLI, never through dockerode; see src/source/engine.ts.
module.exports = {};
