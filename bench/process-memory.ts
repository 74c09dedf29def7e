/**
 * Measures the memory of the workerd processes of a benchmark. It reads /proc, so it runs on Linux only.
 *
 * @module
 */
import { readdirSync, readFileSync } from "node:fs";

function readStatus(pid: string, field: string): number {
  try {
    const text = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(new RegExp(`^${field}:\\s+(\\d+)`, "m").exec(text)?.[1] ?? 0);
  } catch {
    // The process has ended in the meantime.
    return 0;
  }
}

function readStatusName(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").trim();
  } catch {
    return "";
  }
}

/** The ids of all workerd processes that this process has started. */
export function workerdProcesses(): string[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const parents = new Map(pids.map((pid) => [pid, String(readStatus(pid, "PPid"))]));
  const isOurs = (pid: string | undefined): boolean =>
    pid !== undefined && (pid === String(process.pid) || isOurs(parents.get(pid)));
  return pids.filter((pid) => readStatusName(pid) === "workerd" && isOurs(pid));
}

/** Resident bytes of all workerd processes that this process has started. */
export function residentBytes(): number {
  return workerdProcesses().reduce((sum, pid) => sum + readStatus(pid, "VmRSS") * 1024, 0);
}

export const megabyte = 2 ** 20;

export const asMegabytes = (bytes: number) => `${(bytes / megabyte).toFixed(1)} MB`;
