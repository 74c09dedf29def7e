/**
 * A user of a Worker that runs as a process of its own, and the bytes that tests send.
 *
 * @module
 */
import { createHash } from "node:crypto";
import type { LocalWorker } from "../../scripts/local-worker.ts";

/** Signs a user up. Returns the headers of that user's requests. */
export async function signUp(
  { origin }: LocalWorker,
  username: string,
): Promise<{ readonly Authorization: string }> {
  const response = await fetch(`${origin}/api/auth/sign-up/email`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({
      name: username,
      username,
      email: `${username}@example.com`,
      password: "a long password",
    }),
  });
  const { token } = (await response.json()) as { token: string };
  return { Authorization: `Bearer ${token}` };
}

/** Bytes in which no two parts are the same. */
export function makeBytes(size: number, seed = 1): Buffer<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  const words = new DataView(bytes.buffer);
  let state = seed;
  for (let offset = 0; offset + 4 <= size; offset += 4) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    words.setUint32(offset, state);
  }
  return Buffer.from(bytes.buffer);
}

export const digestOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
