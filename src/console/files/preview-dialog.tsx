/**
 * The preview of a file. Images, audio, video and text are shown. For other files, only the facts are.
 *
 * @module
 */
import { useQuery } from "@tanstack/preact-query";
import { useEffect, useState } from "preact/hooks";
import { formatSize, formatTime } from "../app/format.ts";
import { connectly } from "../app/session.ts";
import { Dialog } from "../components/dialog.tsx";
import { Icon } from "../components/icon.tsx";
import { Loading, ProblemNotice } from "../components/notice.tsx";
import { downloadFile, type FileRecord, nameOf } from "./file-list.ts";

/** The maximum number of bytes of a text that the preview shows. */
const shownText = 100_000;
/** The size of the largest media file that has a preview, in bytes. The preview keeps the file in memory. */
const largestPreview = 50_000_000;

type Kind = "image" | "audio" | "video" | "text" | "none";

function kindOf({ content_type: type, size }: FileRecord): Kind {
  if (/^text\/|json|xml|javascript|yaml/.test(type)) return "text";
  const [kind] = type.split("/");
  if (size > largestPreview) return "none";
  return kind === "image" || kind === "audio" || kind === "video" ? kind : "none";
}

/** Returns an object URL for a blob, and revokes it when it is no longer used. */
function useObjectUrl(blob: Blob | undefined): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (blob === undefined) return;
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
}

function Content({ file, kind }: { file: FileRecord; kind: Exclude<Kind, "none"> }) {
  const isCut = kind === "text" && file.size > shownText;
  const bytes = useQuery({
    queryKey: ["file-bytes", file.id, file.etag],
    queryFn: async ({ signal }) => {
      const range = isCut ? { range: `bytes=0-${shownText - 1}` } : {};
      const response = await connectly.files.download(file.id, { signal, ...range });
      return new Blob([await response.arrayBuffer()], { type: file.content_type });
    },
  });
  const text = useQuery({
    queryKey: ["file-text", file.id, file.etag],
    queryFn: async () => (await bytes.data?.text()) ?? "",
    enabled: kind === "text" && bytes.data !== undefined,
  });
  const url = useObjectUrl(kind === "text" ? undefined : bytes.data);
  if (bytes.isError) return <ProblemNotice error={bytes.error} onRetry={() => bytes.refetch()} />;
  if (kind === "text" && text.data !== undefined) {
    return (
      <>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it */}
        <pre class="preview-text" tabIndex={0}>
          {text.data}
        </pre>
        {isCut && <p class="muted">The preview shows only the first {formatSize(shownText)}.</p>}
      </>
    );
  }
  if (url === null) return <Loading what="the file" />;
  if (kind === "image") return <img class="preview-image" src={url} alt={nameOf(file.key)} />;
  // biome-ignore lint/a11y/useMediaCaption: a file has no captions of its own
  if (kind === "audio") return <audio src={url} controls class="preview-media" />;
  // biome-ignore lint/a11y/useMediaCaption: a file has no captions of its own
  return <video src={url} controls class="preview-media" />;
}

export function PreviewDialog({ file, onClose }: { file: FileRecord; onClose: () => void }) {
  const kind = kindOf(file);
  const facts = [
    ["Key", file.key],
    ["Type", file.content_type],
    ["Size", formatSize(file.size)],
    ["Changed", formatTime(file.last_modified)],
    ["SHA-256", file.sha256 ?? "not known"],
  ] as const;
  return (
    <Dialog title={nameOf(file.key)} onClose={onClose} wide>
      <div class="preview">
        {kind === "none" ? (
          <p class="muted">There is no preview of this type of file.</p>
        ) : (
          <Content file={file} kind={kind} />
        )}
      </div>
      <dl class="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div class="dialog-actions">
        <button type="button" onClick={() => downloadFile(file)}>
          <Icon name="download" /> Download
        </button>
      </div>
    </Dialog>
  );
}
