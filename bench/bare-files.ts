/**
 * A minimal Worker that stores and serves files. `files-memory.ts` compares Connectly with it.
 *
 * @module
 */
export default {
  async fetch(request, { FILES: files }): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (request.method === "PUT") {
      await files.put(pathname, request.body);
      return new Response(null, { status: 201 });
    }
    const object = pathname === "/healthz" ? null : await files.get(pathname);
    return new Response(object?.body ?? null);
  },
} satisfies ExportedHandler<{ FILES: R2Bucket }>;
