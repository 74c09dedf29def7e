/**
 * Our Worker and the bare one, started side by side over copies of the same stores, and the requests
 * that are compared.
 *
 * @module
 */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoPassword, demoUsername } from "../../scripts/demo-data.ts";
import { createLocalWorker, type LocalWorker } from "../../scripts/local-worker.ts";
import type { UserId } from "../../src/db/ids.ts";
import { scopesOf, stampKey } from "../../src/feed-cache/keys.ts";
import { workerdProcesses } from "../process-memory.ts";
import { feedStatements } from "./feed-statements.ts";
import type { Load } from "./load.ts";
import { findHttpPort } from "./workerd.ts";

/** One benchmarked request to both Workers, and the goal for the CPU ratio. */
export interface Case {
  readonly name: string;
  readonly ours: Load;
  readonly bare: Load;
  /** The request to the bare Worker that makes the same calls as Connectly. */
  readonly floor?: Load;
  readonly wanted: number;
}

/** A running Worker: the process that runs it, and the port at which that process answers. */
export interface Target {
  readonly worker: LocalWorker;
  readonly pid: string;
  readonly origin: string;
}

export async function expectOk(response: Response): Promise<Response> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${await response.text()}`);
  return response;
}

async function start(worker: LocalWorker): Promise<Target> {
  const before = new Set(workerdProcesses());
  await worker.start();
  const publicPort = Number(new URL(worker.origin).port);
  for (const pid of workerdProcesses().filter((each) => !before.has(each))) {
    const port = await findHttpPort(pid);
    if (port !== null && port !== publicPort) {
      return { worker, pid, origin: `http://127.0.0.1:${port}` };
    }
  }
  throw new Error("the process that runs the Worker was not found");
}

async function signIn(origin: string): Promise<{ readonly token: string; readonly id: UserId }> {
  const json = { username: demoUsername, password: demoPassword };
  const answer = await fetch(`${origin}/api/auth/sign-in/username`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(json),
  });
  const session = (await (await expectOk(answer)).json()) as {
    token: string;
    user: { id: UserId };
  };
  const headers = { Authorization: `Bearer ${session.token}` };
  const jwt = await expectOk(await fetch(`${origin}/api/auth/token`, { headers }));
  const { token } = (await jwt.json()) as { token: string };
  return { token, id: session.user.id };
}

async function upload(origin: string, token: string, bytes: number): Promise<number> {
  const answer = await fetch(`${origin}/api/v2/files/by-key/bench/${bytes}`, {
    method: "PUT",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/octet-stream" },
    body: new Uint8Array(bytes).fill(120),
  });
  return ((await (await expectOk(answer)).json()) as { id: number }).id;
}

/** Both Workers, and the benchmarked requests. */
export interface Bench {
  readonly ours: Target;
  readonly bare: Target;
  readonly cases: readonly Case[];
}

/** Starts both Workers, runs `run`, and removes them and their stores. */
export async function withTargets(run: (bench: Bench) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "connectly-bench-"));
  const ourFolder = join(folder, "ours");
  const bareFolder = join(folder, "bare");
  const workers: LocalWorker[] = [];
  try {
    const ourWorker = await createLocalWorker({
      config: "wrangler.toml",
      folder: ourFolder,
      stores: "demo",
    });
    workers.push(ourWorker);
    // Files are stored through the API. The bare Worker gets a copy of the stores with these files.
    await ourWorker.start();
    const first = await signIn(ourWorker.origin);
    const small = await upload(ourWorker.origin, first.token, 1024);
    const large = await upload(ourWorker.origin, first.token, 1024 * 1024);
    await ourWorker.stop();
    await cp(ourFolder, bareFolder, { recursive: true });
    const ours = await start(ourWorker);
    const bareWorker = await createLocalWorker({
      config: "bench/edge/bare.toml",
      folder: bareFolder,
      stores: null,
    });
    workers.push(bareWorker);
    const bare = await start(bareWorker);

    const { token, id } = await signIn(ours.origin);
    const headers = { Authorization: `Bearer ${token}` };
    const at = (path: string): Load => ({ url: `${ours.origin}${path}`, headers });
    // A client sends its token to either Worker.
    const bareAt = (path: string): Load => ({ url: `${bare.origin}${path}`, headers });
    const feed = await expectOk(await fetch(`${ours.origin}/api/posts/newsfeed`, { headers }));
    const put = async (path: string, body: string) =>
      expectOk(await fetch(`${bare.origin}${path}`, { method: "PUT", body }));
    await put("/", await feed.text());
    await put("/same/feed", JSON.stringify(await feedStatements(id)));
    await put("/same/cached", JSON.stringify(["page", ...scopesOf("newsfeed", id).map(stampKey)]));
    const cases: readonly Case[] = [
      {
        name: "news feed from the cache; bare: KV.get",
        ours: at("/api/posts/newsfeed"),
        bare: bareAt("/cached"),
        floor: bareAt("/same/cached"),
        wanted: 1.2,
      },
      {
        name: "public feed from D1; bare: one SELECT",
        ours: at("/api/posts/feed?use_cache=false"),
        bare: bareAt(`/feed?viewer=${id}`),
        floor: bareAt("/same/feed"),
        wanted: 1.35,
      },
      {
        name: "page of dockets; bare: one SELECT",
        ours: at("/api/rest/v4/dockets/"),
        bare: bareAt("/dockets"),
        wanted: 1.35,
      },
      {
        name: "file of 1 KiB; bare: one row of D1, one R2.get",
        ours: at(`/api/v2/files/${small}/content`),
        bare: bareAt(`/file?id=${small}`),
        wanted: 1.3,
      },
      {
        name: "file of 1 MiB; bare: one row of D1, one R2.get",
        ours: at(`/api/v2/files/${large}/content`),
        bare: bareAt(`/file?id=${large}`),
        wanted: 1.1,
      },
    ];
    await run({ ours, bare, cases });
  } finally {
    await Promise.all(workers.map((worker) => worker.remove()));
    await rm(folder, { recursive: true, force: true });
  }
}
