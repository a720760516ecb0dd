/** Git sources of ADD: under which record a real BuildKit finds each, by what `git` lists (test/engines/capture-buildkit-git.ts). */
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { contentCache } from "../../../src/builder/buildkit/content.ts";
import { type Evaluation, evaluate } from "../../../src/builder/buildkit/evaluate.ts";
import { recordDigests } from "../../../src/builder/buildkit/keys.ts";
import { builderPlatform, targetPlatforms } from "../../../src/builder/buildkit/platforms.ts";
import { frontendProfile, keyProfile } from "../../../src/builder/buildkit/profiles.ts";
import { recordGraph } from "../../../src/builder/buildkit/records.ts";
import { ForecastError } from "../../../src/errors.ts";
import type { BuildRequest, RemoteContent } from "../../../src/request.ts";
import { readRemote } from "../../../src/source/remote.ts";
import type { Run } from "../../../src/source/run.ts";
import { corpusCase } from "../../helpers/buildkit-corpus.ts";
import { corpusRequest } from "../../helpers/buildkit-request.ts";

const FOLDER = path.join(import.meta.dirname, "../../corpus/buildkit-git");
/** Before 0.24 a query belongs to the address, and no server answers to that. */
const QUERIES_SINCE = "0.24.0";
/** What only the builder finds out while it fetches. */
const FOUND_OUT_LATER = /does not contain ref|expected checksum to match/;

interface Captured {
  readonly version: string;
  readonly listings: Readonly<Record<string, string>>;
  readonly cases: readonly {
    readonly add: string;
    readonly url: string;
    readonly roots?: readonly string[];
    readonly refused?: string;
  }[];
}

const corpus = corpusCase("add-url-same");

function evaluated(add: string, version: string, remote: BuildRequest["remote"]): Evaluation {
  const base = corpusRequest(corpus, "before", { version, platform: "linux/amd64" });
  const request = { ...base, dockerfile: { path: "Dockerfile", text: `FROM scratch\n${add}\n` }, remote };
  const build = builderPlatform(request);
  const surroundings = { graph: recordGraph([]), cache: contentCache(), externalFrontend: false, build };
  const profile = { keys: keyProfile(version)!, frontend: frontendProfile(version)! };
  return evaluate(request, profile, targetPlatforms(request, build)[0]!, surroundings);
}

function sourceOf(evaluation: Evaluation) {
  const vertex = evaluation.conversion.graph.vertices.find(({ kind }) => kind === "git");
  assert.ok(vertex);
  return vertex;
}

for (const name of fs.readdirSync(FOLDER).sort()) {
  const { version, listings, cases } = JSON.parse(fs.readFileSync(path.join(FOLDER, name), "utf8")) as Captured;
  const run: Run = async (_command, args) => {
    const stdout = listings[args.join(" ")];
    assert.ok(stdout !== undefined, args.join(" "));
    return { code: 0, stdout, stderr: "" };
  };

  for (const { add, url, roots, refused } of cases) {
    test(`BuildKit ${version}: ${add}`, async () => {
      const remote: RemoteContent | undefined = await readRemote(url, { run, timeoutMs: 1000 }).catch((error) => {
        assert.ok(error instanceof ForecastError);
        return undefined;
      });
      if (roots !== undefined) {
        const evaluation = evaluated(add, version, () => remote);
        const source = sourceOf(evaluation);
        assert.equal(source.unknown, undefined);
        const [digest] = recordDigests(source, evaluation.profile.keys);
        assert.ok(roots.includes(digest!), `${digest} is none of ${roots.join(", ")}`);
      } else if (version < QUERIES_SINCE && url.includes("?") && !add.includes("--checksum")) {
        assert.ok(sourceOf(evaluated(add, version, () => remote)).unknown);
      } else if (!FOUND_OUT_LATER.test(refused!)) {
        assert.throws(
          () => evaluated(add, version, () => remote),
          (error) => error instanceof ForecastError && error.code === "build-refused",
        );
      }
    });
  }
}

test("0.26 and newer look the ref up first, and tell a tag's object from its commit where .git is kept", () => {
  const [commit, object] = ["c".repeat(40), "d".repeat(40)];
  const refs = [
    { name: "refs/tags/v1", commit: object },
    { name: "refs/tags/v1^{}", commit },
  ];
  const found = (add: string, version: string) => {
    const { ref, commit: of } = sourceOf(evaluated(add, version, (url) => ({ url, refs }))) as {
      ref: string;
      commit: string;
    };
    return { ref, of };
  };
  const url = "https://example.com/r.git";
  const tag = "refs/tags/v1";
  assert.deepEqual(found(`ADD --keep-git-dir ${url}#v1 /g/`, "0.25.2"), { ref: tag, of: commit });
  assert.deepEqual(found(`ADD --keep-git-dir ${url}#v1 /g/`, "0.32.2"), { ref: tag, of: object });
  assert.deepEqual(found(`ADD ${url}#v1 /g/`, "0.32.2"), { ref: tag, of: commit });
  assert.deepEqual(found(`ADD --keep-git-dir ${url}#${commit} /g/`, "0.25.2"), { ref: "", of: commit });
  assert.deepEqual(found(`ADD --keep-git-dir ${url}#${commit} /g/`, "0.32.2"), { ref: commit, of: commit });
  assert.deepEqual(found(`ADD --checksum=${object} ${url}#v1 /g/`, "0.25.2"), { ref: "", of: object });
  assert.deepEqual(found(`ADD --checksum=${object} ${url}#v1 /g/`, "0.32.2"), { ref: tag, of: commit });
  assert.throws(
    () => found(`ADD --checksum=${"e".repeat(40)} ${url}#v1 /g/`, "0.32.2"),
    /not what refs\/tags\/v1 is now/,
  );
  assert.deepEqual(found(`ADD ${url}#v1 /g/`, "0.12.5"), { ref: "", of: object });
});

// source/git/source.go shaToCacheKey, v0.32.2.
test("times of commits are another key, those of the checkout are what there is without them", () => {
  const refs = [{ name: "refs/heads/main", commit: "c".repeat(40) }];
  const digest = (query: string) => {
    const evaluation = evaluated(`ADD https://example.com/r.git?ref=main${query} /g/`, "0.32.2", (url) => ({
      url,
      refs,
    }));
    return recordDigests(sourceOf(evaluation), evaluation.profile.keys);
  };
  assert.deepEqual(digest("&mtime=checkout"), digest(""));
  assert.notDeepEqual(digest("&mtime=commit"), digest(""));
});
