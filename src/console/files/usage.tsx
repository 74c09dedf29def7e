/**
 * The usage of the storage quota.
 *
 * @module
 */
import { useQuery } from "@tanstack/preact-query";
import { useId } from "preact/hooks";
import type { Schemas } from "../../client/index.ts";
import { formatNumber, formatSize } from "../app/format.ts";
import { queries } from "../app/queries.ts";
import { connectly } from "../app/session.ts";
import { ProblemNotice } from "../components/notice.tsx";

export type Usage = Schemas["FileUsage"];

const key = ["file-usage"];

/** Reloads the usage if it is on the screen. */
export const refreshUsage = () => queries.invalidateQueries({ queryKey: key });

/** The last usage that was read. Undefined before the first read. */
export const knownUsage = () => queries.getQueryData<Usage>(key);

/** Reads the current usage from the API. */
export const readUsage = () =>
  queries.fetchQuery({ queryKey: key, queryFn: () => connectly.files.usage(), staleTime: 0 });

/** Shows the usage as text. If there is a quota, it also shows a meter. */
export function StorageMeter() {
  const id = useId();
  const query = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => connectly.files.usage({ signal }),
  });
  if (query.isError) return <ProblemNotice error={query.error} onRetry={() => query.refetch()} />;
  if (query.data === undefined) return null;
  const { bytes, files, uploads_in_progress: uploads, quota } = query.data;
  const used = quota === null ? formatSize(bytes) : `${formatSize(bytes)} of ${formatSize(quota)}`;
  return (
    <div class="storage">
      {quota !== null && (
        <meter
          aria-labelledby={id}
          class="storage-meter"
          min={0}
          max={quota}
          high={quota * 0.9}
          value={Math.min(bytes, quota)}
        />
      )}
      <p id={id} class="muted">
        Storage: {used} used by {formatNumber(files)} {files === 1 ? "file" : "files"}
        {uploads > 0 &&
          ` and ${formatNumber(uploads)} ${uploads === 1 ? "upload" : "uploads"} in progress`}
      </p>
    </div>
  );
}
