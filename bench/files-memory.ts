/**
 * `npm run bench:files`: measures how much memory a large upload and a large download take in the process of
 * the Worker, above its memory when idle. It reads /proc, so it runs on Linux only.
 *
 * The process also contains the simulators of R2 and D1. So the same transfers are measured with a Worker of
 * three lines, which passes the body to R2. Its memory is that of the simulators.
 *
 * @module
 */
import { type ClientRequest, type IncomingMessage, request } from "node:http";
import { createLocalWorker } from "../scripts/local-worker.ts";
import { asMegabytes, megabyte, residentBytes } from "./process-memory.ts";

const fileSize = 95 * megabyte;
const chunk = Buffer.alloc(megabyte, "connectly");
/** Milliseconds between two measurements. */
const interval = 20;

/** The most bytes that the process took while `run` ran. */
async function peakOf(run: () => Promise<void>): Promise<number> {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, residentBytes());
  }, interval);
  try {
    await run();
  } finally {
    clearInterval(timer);
  }
  return Math.max(peak, residentBytes());
}

function answered(sent: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    sent.once("response", resolve);
    sent.once("error", reject);
  });
}

async function readAll(response: IncomingMessage): Promise<number> {
  let bytes = 0;
  for await (const part of response) bytes += (part as Buffer).length;
  return bytes;
}

/** Uploads the file as fast as the server reads it. The file is never buffered as a whole. */
async function upload(url: string, headers: Record<string, string>): Promise<void> {
  const sent = request(url, {
    method: "PUT",
    headers: { ...headers, "Content-Length": String(fileSize) },
  });
  const response = answered(sent);
  for (let start = 0; start < fileSize; start += chunk.length) {
    if (!sent.write(chunk)) await new Promise((resolve) => sent.once("drain", resolve));
  }
  sent.end();
  const answer = await response;
  await readAll(answer);
  if ((answer.statusCode ?? 500) >= 300) throw new Error(`PUT ${url}: ${answer.statusCode}`);
}

/** Sends the file by tus, in requests of `pieceSize` bytes. */
async function uploadByTus(
  origin: string,
  key: string,
  headers: Record<string, string>,
  pieceSize: number,
): Promise<void> {
  const version = { ...headers, "Tus-Resumable": "1.0.0" };
  const created = await fetch(`${origin}/api/v2/files/tus`, {
    method: "POST",
    headers: {
      ...version,
      "Upload-Length": String(fileSize),
      "Upload-Metadata": `filename ${btoa(key)}`,
    },
  });
  const url = created.headers.get("Location") ?? "";
  for (let offset = 0; offset < fileSize; offset += pieceSize) {
    const size = Math.min(pieceSize, fileSize - offset);
    const sent = request(url, {
      method: "PATCH",
      headers: {
        ...version,
        "Content-Type": "application/offset+octet-stream",
        "Content-Length": String(size),
        "Upload-Offset": String(offset),
      },
    });
    const response = answered(sent);
    for (let start = 0; start < size; start += chunk.length) {
      const piece = chunk.subarray(0, Math.min(chunk.length, size - start));
      if (!sent.write(piece)) await new Promise((resolve) => sent.once("drain", resolve));
    }
    sent.end();
    const answer = await response;
    await readAll(answer);
    if (answer.statusCode !== 204) throw new Error(`PATCH ${url}: ${answer.statusCode}`);
  }
}

/** Measures uploads by tus: in one request, and in pieces of other sizes than R2's parts. */
async function measureTus(origin: string, headers: Record<string, string>): Promise<void> {
  await uploadByTus(origin, "tus-warm", headers, fileSize);
  for (const pieceSize of [fileSize, 8 * megabyte, 3 * megabyte]) {
    const idle = residentBytes();
    const peak = await peakOf(() => uploadByTus(origin, `tus-${pieceSize}`, headers, pieceSize));
    console.log(
      `Connectly, tus upload of ${asMegabytes(fileSize)} in pieces of ${asMegabytes(pieceSize)}: idle ${asMegabytes(idle)}, peak ${asMegabytes(peak)}, above idle ${asMegabytes(peak - idle)}`,
    );
  }
}

async function download(url: string, headers: Record<string, string>): Promise<void> {
  const sent = request(url, { headers });
  const response = answered(sent);
  sent.end();
  const bytes = await readAll(await response);
  if (bytes !== fileSize) throw new Error(`GET ${url}: ${bytes} bytes`);
}

async function signUp(origin: string): Promise<string> {
  const response = await fetch(`${origin}/api/auth/sign-up/email`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({
      name: "Bench",
      username: "bench",
      email: "bench@example.com",
      password: "a long password",
    }),
  });
  const { token } = (await response.json()) as { token: string };
  return token;
}

async function measure(name: string, url: string, headers: Record<string, string>) {
  // The first transfer of each kind also loads code and creates files, so it is not measured.
  await upload(`${url}warm`, headers);
  await download(`${url}warm`, headers);
  for (const [what, run] of [
    ["upload", () => upload(`${url}measured`, headers)],
    ["download", () => download(`${url}measured`, headers)],
  ] as const) {
    const idle = residentBytes();
    const peak = await peakOf(run);
    console.log(
      `${name}, ${what} of ${asMegabytes(fileSize)}: idle ${asMegabytes(idle)}, peak ${asMegabytes(peak)}, above idle ${asMegabytes(peak - idle)}`,
    );
  }
}

const worker = await createLocalWorker({ config: "wrangler.toml" });
try {
  await worker.start();
  const Authorization = `Bearer ${await signUp(worker.origin)}`;
  await measure("Connectly", `${worker.origin}/api/v2/files/by-key/`, { Authorization });
  await measureTus(worker.origin, { Authorization });
} finally {
  await worker.remove();
}
const bare = await createLocalWorker({ config: "bench/bare-files.toml", stores: null });
try {
  await bare.start();
  await measure("Bare R2", `${bare.origin}/`, {});
} finally {
  await bare.remove();
}
