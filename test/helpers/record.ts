/** A small valid record, changed by what a test gives. */
import { type BuildRecord, RECORD_SCHEMA } from "../../src/record-file.ts";

export function sampleRecord(given: Partial<BuildRecord> = {}): BuildRecord {
  return {
    schema: RECORD_SCHEMA,
    writer: "test",
    builder: "classic",
    engine: { version: "26.1.5", store: "containerd", platform: "linux/amd64" },
    platform: "linux/amd64",
    target: "",
    ref: "refs/heads/main",
    sha: "0123456789012345678901234567890123456789",
    runId: "1",
    created: "2026-11-24T00:00:00Z",
    dockerfile: { path: "Dockerfile", text: "FROM scratch\nENV A=1\n" },
    steps: [
      {
        stage: 0,
        stageName: "0",
        keyword: "env",
        key: "k",
        createdBy: "/bin/sh -c #(nop)  ENV A=1",
        facts: { text: "ENV A=1", expanded: "ENV A=1", args: {}, env: { A: "1" }, settings: {} },
      },
    ],
    files: [{ path: "a", type: "file", mode: 0o644, size: 3, digest: "0011223344556677" }],
    images: [],
    cacheConfigs: [],
    bases: { "node:22": "sha256:00" },
    runs: [],
    ...given,
  };
}
