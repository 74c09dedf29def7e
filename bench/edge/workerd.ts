/**
 * The workerd process that runs a Worker under `wrangler dev`: its ports, and its CPU time.
 *
 * `wrangler dev` runs two workerd processes. One of them only forwards requests, so the benchmark
 * talks to the other one. Linux only: this module reads /proc.
 *
 * @module
 */
import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/** Clock ticks in a second. It is 100 on every Linux that Node.js runs on (getconf CLK_TCK). */
const ticksPerSecond = 100;

/** The CPU time that a process has used, in seconds. */
export function cpuSeconds(pid: string): number {
  const text = readFileSync(`/proc/${pid}/stat`, "utf8");
  // The command may contain spaces, but it ends with the last parenthesis.
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

function socketsOf(pid: string): Set<string> {
  const sockets = new Set<string>();
  for (const name of readdirSync(`/proc/${pid}/fd`)) {
    try {
      const inode = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${name}`))?.[1];
      if (inode !== undefined) sockets.add(inode);
    } catch {
      // The descriptor was closed in the meantime.
    }
  }
  return sockets;
}

/** The TCP ports that a process listens on, on any IPv4 address. */
export function listeningPorts(pid: string): number[] {
  const sockets = socketsOf(pid);
  return readFileSync("/proc/net/tcp", "utf8")
    .split("\n")
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , , state, , , , , , inode = ""]) => state === "0A" && sockets.has(inode))
    .map(([, local = ""]) => Number.parseInt(local.split(":")[1] ?? "", 16));
}

/** The port at which a workerd process answers HTTP requests to `/healthz`. */
export async function findHttpPort(pid: string): Promise<number | null> {
  for (const port of listeningPorts(pid)) {
    try {
      const signal = AbortSignal.timeout(2_000);
      const response = await fetch(`http://127.0.0.1:${port}/healthz`, { signal });
      await response.arrayBuffer();
      if (response.ok) return port;
    } catch {
      // This is not the port of the Worker.
    }
  }
  return null;
}
