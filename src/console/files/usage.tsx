/**
 * How much of the quota is used.
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

/** Reads the usage again, where it is shown. */
export const refreshUsage = () => queries.invalidateQueries({ queryKey: key });

/** The usage as it was read last; undefined before that. */
export const knownUsage = () => queries.getQueryData<Usage>(key);

/** Reads the usage now. */
export const readUsage = () =>
  queries.fetchQuery({ queryKey: key, queryFn: () => connectly.files.usage(), staleTime: 0 });

/** The use of the storage in words, and as a meter where there is a quota. */
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
