/**
 * A one-line summary of the uploads that have not ended.
 *
 * @module
 */
import { useId } from "preact/hooks";
import { useSignal } from "../app/signal.ts";
import { type OpenUploads, openUploads } from "./upload-state.ts";

function wordsOf({ count, state, missing }: OpenUploads): string {
  const files = count === 1 ? "1 file" : `${count} files`;
  if (missing.length > 0) {
    return `The page was reloaded. Choose ${missing.join(", ")} again to go on with the upload.`;
  }
  switch (state) {
    case "sending":
      return `Uploading ${files}`;
    case "paused":
      return `The upload of ${files} is paused`;
    case "failed":
      return `The upload of ${files} has failed`;
    default:
      return `${files} ${count === 1 ? "waits" : "wait"} to be uploaded`;
  }
}

/** Renders the summary, or nothing if all uploads have ended. */
export function UploadStatus({ onShow }: { onShow: () => void }) {
  const id = useId();
  const uploads = useSignal(openUploads);
  if (uploads === null) return null;
  return (
    <div class="notice upload-status">
      <p id={id}>{wordsOf(uploads)}</p>
      <progress aria-labelledby={id} max={100} value={uploads.percent} />
      <span class="muted">{uploads.percent} %</span>
      <button type="button" onClick={onShow}>
        Show
      </button>
    </div>
  );
}
