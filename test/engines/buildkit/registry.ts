/** Debian's docker-registry on loopback, and the images that random projects are built on. */
import { spawn } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import type { BuildkitEngine } from "./engine.ts";
import type { Bases } from "./projects.ts";

export interface LocalRegistry {
  readonly host: string;
  stop(): void;
}

export async function startRegistry(): Promise<LocalRegistry> {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), "registry-"));
  const host = `127.0.0.1:${await freePort()}`;
  const config = path.join(home, "config.yml");
  const storage = `storage: {filesystem: {rootdirectory: ${home}/data}, delete: {enabled: true}}`;
  fs.writeFileSync(config, `version: 0.1\nlog: {level: error}\n${storage}\nhttp: {addr: "${host}"}\n`);
  const server = spawn("docker-registry", ["serve", config], { stdio: "ignore" });
  for (let tries = 0; !(await answers(host)); tries++) {
    if (tries > 100) throw new Error("docker-registry does not start");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    host,
    stop: () => {
      server.kill();
      fs.rmSync(home, { recursive: true, force: true });
    },
  };
}

async function answers(host: string): Promise<boolean> {
  return await fetch(`http://${host}/v2/`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as net.AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}

/** Makes the base images with `engine`, which is Docker's, and puts them into the registry. */
export async function pushBases(engine: BuildkitEngine, host: string, server: string): Promise<Bases> {
  const bases = { plain: `${host}/base:1`, other: `${host}/base:other`, trigger: `${host}/base:trigger`, server };
  engine.baseImage(bases.plain);
  engine.docker("push", "-q", bases.plain);
  const context = path.join(engine.folder, "bases");
  fs.mkdirSync(context, { recursive: true });
  fs.writeFileSync(path.join(context, "other"), "other\n");
  const derived = [
    [bases.other, "COPY other /etc/other\nENV OTHER=1"],
    [bases.trigger, "ONBUILD RUN echo trigger > /tmp/trigger\nONBUILD COPY f.txt /onb/"],
  ] as const;
  for (const [reference, lines] of derived) {
    fs.writeFileSync(path.join(context, "Dockerfile"), `FROM ${bases.plain}\n${lines}\n`);
    const built = await engine.build({ context: "bases", push: reference });
    if (!built.ok) throw new Error(built.output);
  }
  return bases;
}
