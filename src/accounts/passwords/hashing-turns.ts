/**
 * A queue for hashing passwords. An isolate hashes one password at a time, and a limited number of requests
 * wait for their turn.
 *
 * An isolate has one thread, and scrypt occupies it for about 60 ms. Without turns, twenty sign-ups at
 * once would delay every other request by more than a second. A request that waits for its turn waits
 * on a timer, so that other requests run between two hashes.
 *
 * @module
 */
import { Problem } from "../../http/problem.ts";

/** Requests that may wait for their turn or have it. One hash takes about 60 ms. */
const mostTurns = 16;

/** Milliseconds between two checks of the queue. */
const pollInterval = 5;

/**
 * Milliseconds after which a request that no longer checks the queue loses its place. Workers stops
 * the code of a request whose client has disconnected, without running its `finally` blocks.
 */
const longestSilence = 2000;

interface Turn {
  /** When the request last checked the queue, in Unix milliseconds. */
  seenAt: number;
}

let queue: Turn[] = [];

/**
 * Runs a hash when the request's turn comes.
 *
 * @throws Problem 503 with `Retry-After` when {@link mostTurns} requests wait already.
 */
export async function takeTurn<T>(hash: () => Promise<T>): Promise<T> {
  const now = Date.now();
  queue = queue.filter(({ seenAt }) => now - seenAt < longestSilence);
  if (queue.length >= mostTurns) {
    throw new Problem(
      "overloaded",
      "Too many passwords are being hashed. Send the request again.",
      {
        headers: { "Retry-After": "1" },
      },
    );
  }
  const turn: Turn = { seenAt: now };
  queue.push(turn);
  try {
    do {
      await new Promise((resolve) => setTimeout(resolve, pollInterval));
      turn.seenAt = Date.now();
      queue = queue.filter(
        (other) => other === turn || turn.seenAt - other.seenAt < longestSilence,
      );
      // Another request may have removed this one from the queue, when the isolate was busy for long.
      if (!queue.includes(turn)) queue.push(turn);
    } while (queue[0] !== turn);
    return await hash();
  } finally {
    queue = queue.filter((other) => other !== turn);
  }
}
