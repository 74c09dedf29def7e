/**
 * The cell of a docket table.
 *
 * @module
 */

import type { ListDescription } from "../app/document.ts";
import { formatDay, formatNumber, formatTime } from "../app/format.ts";
import { linkTo } from "../app/route.ts";

/** Matches a reference, which is a URL of the API such as `https://…/api/rest/v4/dockets/12/`. */
const reference = /\/api\/rest\/v4\/([\w-]+)\/([^/]+)\/?$/;

function Reference({ url }: { url: string }) {
  const [, resource = "", id = ""] = reference.exec(url) ?? [];
  if (resource === "") return <>{url}</>;
  return <a href={linkTo(["dockets", resource], { id: decodeURIComponent(id) })}>{id}</a>;
}

interface CellProps {
  readonly field: string;
  readonly value: unknown;
  readonly kinds: ListDescription["kinds"];
}

/** Shows a value in the reader's locale. NULL is shown as "NULL", because it has a place in the order. */
export function Cell({ field, value, kinds }: CellProps) {
  if (value === null || value === undefined) return <span class="null">NULL</span>;
  if (typeof value === "boolean") return <>{value ? "yes" : "no"}</>;
  if (typeof value === "number") return <>{field === "id" ? value : formatNumber(value)}</>;
  if (typeof value !== "string") return <>{JSON.stringify(value)}</>;
  if (reference.test(value)) return <Reference url={value} />;
  const kind = kinds.get(field);
  if (kind === "date" && /^\d{4}-\d\d-\d\d$/.test(value)) return <>{formatDay(value)}</>;
  if (kind === "time") return <>{formatTime(value)}</>;
  return <span title={value}>{value}</span>;
}
