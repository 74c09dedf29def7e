/**
 * The script of a page that uploads by Uppy 6 and its Tus plugin, as shipped.
 *
 * @module
 */
import Uppy from "@uppy/core";
import Tus from "@uppy/tus";

/** The bytes of `makeBytes`, without Node.js. */
function makeBytes(size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  const words = new DataView(bytes.buffer);
  let state = 1;
  for (let offset = 0; offset + 4 <= size; offset += 4) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    words.setUint32(offset, state);
  }
  return bytes;
}

globalThis.sentBytes = 0;
globalThis.uploadByUppy = async ({ endpoint, headers, name, size }) => {
  const uppy = new Uppy({ autoProceed: false });
  uppy.use(Tus, {
    endpoint,
    headers,
    chunkSize: 8 * 2 ** 20,
    retryDelays: Array.from({ length: 60 }, () => 500),
  });
  uppy.on("upload-progress", (_, progress) => {
    globalThis.sentBytes = progress.bytesUploaded || globalThis.sentBytes;
  });
  const type = "application/octet-stream";
  uppy.addFile({ name, type, data: new Blob([makeBytes(size)], { type }) });
  const result = await uppy.upload();
  const url = result?.successful?.[0]?.uploadURL ?? "";
  return { failed: result?.failed?.length ?? 1, url };
};
