/**
 * A large file in parts. The Worker is killed in the middle, and the upload resumes after it has started
 * again.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLocalWorker, type LocalWorker } from "../../scripts/local-worker.ts";
import { digestOf, makeBytes, signUp } from "./account.ts";

const megabyte = 2 ** 20;
const fileSize = 64 * megabyte;
const partSize = 8 * megabyte;
/** Parts that arrive before the Worker is killed. */
const partsBefore = 3;

let server: LocalWorker;
let headers: { readonly Authorization: string };

beforeAll(async () => {
  server = await createLocalWorker();
  await server.start();
  headers = await signUp(server, "parts");
});
afterAll(() => server.remove());

async function ask<T>(path: string, method = "GET", body?: unknown): Promise<T> {
  const response = await fetch(`${server.origin}${path}`, {
    method,
    headers: { ...headers, ...(body !== undefined && { "Content-Type": "application/json" }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return JSON.parse(text) as T;
}

interface Upload {
  readonly upload_id: number;
  readonly parts: readonly { part_number: number; size: number; etag: string }[];
}

interface Received {
  readonly id: number;
  readonly sha256: string;
}

test("a file of 64 MB in parts survives the death of the Worker, byte by byte", {
  timeout: 240_000,
}, async () => {
  const bytes = makeBytes(fileSize);
  const begin = { key: "films/film.bin", size: fileSize, part_size: partSize };
  const { upload_id: id } = await ask<Upload>("/api/v2/files/uploads", "POST", begin);
  const path = `/api/v2/files/uploads/${id}`;
  const send = async (number: number) => {
    const body = bytes.subarray((number - 1) * partSize, number * partSize);
    const url = `${server.origin}${path}/parts/${number}`;
    const response = await fetch(url, { method: "PUT", headers, body });
    expect(response.status, await response.text()).toBe(200);
  };
  for (let number = 1; number <= partsBefore; number += 1) await send(number);
  const cut = send(partsBefore + 1).then(
    () => true,
    () => false,
  );
  await server.stop();
  const arrived = (await cut) ? partsBefore + 1 : partsBefore;
  await server.start();

  const waiting = await ask<Upload>(path);
  const numbers = waiting.parts.map(({ part_number }) => part_number);
  expect(numbers.slice(0, arrived)).toEqual(
    Array.from({ length: arrived }, (_, index) => index + 1),
  );
  const listed = await ask<{ results: Received[] }>("/api/v2/files");
  expect(listed.results).toEqual([]);

  for (let number = numbers.length + 1; number <= fileSize / partSize; number += 1)
    await send(number);
  const { parts } = await ask<Upload>(path);
  const named = parts.map(({ part_number, etag }) => ({ part_number, etag }));
  const file = await ask<Received>(`${path}/complete`, "POST", { parts: named });
  expect(file.sha256).toBe(digestOf(bytes));
  const response = await fetch(`${server.origin}/api/v2/files/${file.id}/content`, { headers });
  expect(digestOf(await response.bytes())).toBe(digestOf(bytes));
});
