/**
 * The types of the API, generated from the OpenAPI document by `npm run client:types`. Do not edit.
 */
export interface paths {
    "/api/auth/sign-up/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an account */
        post: operations["postAuthSignUpEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with an email address */
        post: operations["postAuthSignInEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in/username": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a username */
        post: operations["postAuthSignInUsername"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the session
         * @description Its token is refused at once. A JWT made from it is good until it expires.
         */
        post: operations["postAuthSignOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/get-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The session and its user
         * @description Renews a session that is more than a day old.
         */
        get: operations["getAuthGetSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A JWT for the session
         * @description Good for 15 minutes on every route, and verified without any I/O.
         */
        get: operations["getAuthToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/jwks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public keys of the JWTs */
        get: operations["getAuthJwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the password */
        post: operations["postAuthChangePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own profile */
        get: operations["getUsersMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change one's own profile */
        patch: operations["patchUsersMe"];
        trace?: never;
    };
    "/api/users/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Somebody's profile */
        get: operations["getUsersByUsername"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{username}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Follow somebody */
        put: operations["putUsersByUsernameFollow"];
        post?: never;
        /** Follow somebody no more */
        delete: operations["deleteUsersByUsernameFollow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{username}/followers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who follows somebody, newest first */
        get: operations["getUsersByUsernameFollowers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{username}/following": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom somebody follows, newest first */
        get: operations["getUsersByUsernameFollowing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public posts and the caller's own private ones, newest first */
        get: operations["getPostsFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/newsfeed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may see of the people they follow, and their own, newest first */
        get: operations["getPostsNewsfeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/feed/cache": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own cached pages of both feeds, and what they are checked against */
        get: operations["getPostsFeedCache"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The posts that the caller may see */
        get: operations["getPosts"];
        put?: never;
        /** Write a post */
        post: operations["postPosts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{username}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person's posts, as far as the caller may see them */
        get: operations["getUsersByUsernamePosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One post */
        get: operations["getPostsById"];
        put?: never;
        post?: never;
        /** Delete one's own post, its comments and likes */
        delete: operations["deletePostsById"];
        options?: never;
        head?: never;
        /** Edit one's own post, or change who may see it */
        patch: operations["patchPostsById"];
        trace?: never;
    };
    "/api/posts/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A post's comments, newest first */
        get: operations["getPostsByIdComments"];
        put?: never;
        /** Comment on a post */
        post: operations["postPostsByIdComments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete one's own comment, or any on one's own post */
        delete: operations["deleteCommentsById"];
        options?: never;
        head?: never;
        /** Edit one's own comment */
        patch: operations["patchCommentsById"];
        trace?: never;
    };
    "/api/posts/{id}/like": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Like a post */
        put: operations["putPostsByIdLike"];
        post?: never;
        /** Take a like back */
        delete: operations["deletePostsByIdLike"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{id}/likes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who likes a post, the latest first */
        get: operations["getPostsByIdLikes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own files
         * @description `cursor=ts:2023-05-15T14:30:45.123Z` is taken for `seek` in an order by last_modified. What R2 says of a file is asked again when it is older than an hour (FILE_METADATA_TTL).
         */
        get: operations["getV2Files"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/files/folders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The folders in a folder */
        get: operations["getV2FilesFolders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/files/by-key/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of one's own file, by its key */
        get: operations["getV2FilesByKeyByKey"];
        /**
         * Store a file, or replace one
         * @description The body is the file. A file that is replaced keeps its id, and is served as it was until all of the new bytes are there.
         */
        put: operations["putV2FilesByKeyByKey"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/files/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bytes of a file
         * @description For its owner, for whoever may see a post that it is attached to, for anybody while it is public, and for whoever has a link.
         */
        get: operations["getV2FilesByIdContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/files/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin an upload in parts
         * @description Send the parts in any order, any of them again, several at a time; then complete the upload. An upload that is not completed within a day is aborted.
         */
        post: operations["postV2FilesUploads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/files/uploads/{upload_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An upload, and the parts that were received of it */
        get: operations["getV2FilesUploadsByUploadId"];
        put?: never;
        post?: never;
        /** Abort an upload */
        delete: operations["deleteV2FilesUploadsByUploadId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/files/uploads/{upload_id}/parts/{part_number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send a part
         * @description The body is the part, with Content-Length. Every part but the last has exactly part_size bytes. Content-Digest is verified.
         */
        put: operations["putV2FilesUploadsByUploadIdPartsByPartNumber"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/files/uploads/{upload_id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a file of an upload
         * @description A file that has the key is replaced, and keeps its id. A body with the parts is optional, and held against what was received.
         */
        post: operations["postV2FilesUploadsByUploadIdComplete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/files/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A link to this version of a file, which needs no token
         * @description The link ends when its time is over, or when the file is replaced or deleted.
         */
        post: operations["postV2FilesByIdLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/files/{id}/presigned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A URL of R2's own for this version of a file */
        post: operations["postV2FilesByIdPresigned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/files/uploads/presigned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A URL of R2's own to send a file to
         * @description Send the file with this method and these headers, once; then complete the upload. Up to 5 GiB, whatever a zone allows a request.
         */
        post: operations["postV2FilesUploadsPresigned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The record of a file, or of one's own upload that goes on */
        get: operations["getV2FilesById"];
        put?: never;
        post?: never;
        /** Delete a file, and take it out of the posts that it is attached to */
        delete: operations["deleteV2FilesById"];
        options?: never;
        head?: never;
        /**
         * Rename a file, change who may read it, or what is noted of it
         * @description Another file that has the key already: 409.
         */
        patch: operations["patchV2FilesById"];
        trace?: never;
    };
    "/api/rest/v4/import/{resource}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import rows, one JSON object a line
         * @description For administrators. The body is read as it comes, and written in batches: a row whose id is there takes its place, so that a body may be sent again. A bad line rejects itself alone. What a line refers to must be there before it: courts, then dockets, docket-entries, recap-documents.
         */
        post: operations["postRestV4ImportByResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rest/v4/recap-documents/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * RecapDocument: its PDF
         * @description By range and condition, as every file.
         */
        get: operations["getRestV4RecapDocumentsByIdFile"];
        /**
         * RecapDocument: store its PDF, or replace it
         * @description For administrators. The body is the PDF, streamed into a public file. The document is available from then on.
         */
        put: operations["putRestV4RecapDocumentsByIdFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rest/v4/courts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Court: a page of all
         * @description Pages by cursor in every order, at any depth. A trailing '!' on a filter's name negates it, and takes the rows without a value too. An equality on what the list belongs to and any filter on the first field of the order are index ranges; with other filters, the list reads on through rows that do not match. `istartswith` and `iexact` take A to Z for a to z, and no other letters.
         */
        get: operations["getRestV4Courts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rest/v4/courts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Court: one of them */
        get: operations["getRestV4CourtsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rest/v4/dockets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Docket: a page of all
         * @description Pages by cursor in every order, at any depth. A trailing '!' on a filter's name negates it, and takes the rows without a value too. An equality on what the list belongs to and any filter on the first field of the order are index ranges; with other filters, the list reads on through rows that do not match. `istartswith` and `iexact` take A to Z for a to z, and no other letters.
         */
        get: operations["getRestV4Dockets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rest/v4/dockets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Docket: one of them */
        get: operations["getRestV4DocketsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rest/v4/docket-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * DocketEntry: a page of all
         * @description Pages by cursor in every order, at any depth. A trailing '!' on a filter's name negates it, and takes the rows without a value too. An equality on what the list belongs to and any filter on the first field of the order are index ranges; with other filters, the list reads on through rows that do not match. `istartswith` and `iexact` take A to Z for a to z, and no other letters.
         */
        get: operations["getRestV4DocketEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rest/v4/docket-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** DocketEntry: one of them */
        get: operations["getRestV4DocketEntriesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rest/v4/recap-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * RecapDocument: a page of all
         * @description Pages by cursor in every order, at any depth. A trailing '!' on a filter's name negates it, and takes the rows without a value too. An equality on what the list belongs to and any filter on the first field of the order are index ranges; with other filters, the list reads on through rows that do not match. `istartswith` and `iexact` take A to Z for a to z, and no other letters.
         */
        get: operations["getRestV4RecapDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rest/v4/recap-documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** RecapDocument: one of them */
        get: operations["getRestV4RecapDocumentsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rest/v3/courts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Court: a page of all
         * @description Pages by number, 100 pages deep, with an exact count; behind them, and by cursor, in v4. A trailing '!' on a filter's name negates it, and takes the rows without a value too. An equality on what the list belongs to and any filter on the first field of the order are index ranges; with other filters, the list reads on through rows that do not match. `istartswith` and `iexact` take A to Z for a to z, and no other letters.
         */
        get: operations["getRestV3Courts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rest/v3/courts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Court: one of them */
        get: operations["getRestV3CourtsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rest/v3/dockets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Docket: a page of all
         * @description Pages by number, 100 pages deep, with an exact count; behind them, and by cursor, in v4. A trailing '!' on a filter's name negates it, and takes the rows without a value too. An equality on what the list belongs to and any filter on the first field of the order are index ranges; with other filters, the list reads on through rows that do not match. `istartswith` and `iexact` take A to Z for a to z, and no other letters.
         */
        get: operations["getRestV3Dockets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rest/v3/dockets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Docket: one of them */
        get: operations["getRestV3DocketsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rest/v3/docket-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * DocketEntry: a page of all
         * @description Pages by number, 100 pages deep, with an exact count; behind them, and by cursor, in v4. A trailing '!' on a filter's name negates it, and takes the rows without a value too. An equality on what the list belongs to and any filter on the first field of the order are index ranges; with other filters, the list reads on through rows that do not match. `istartswith` and `iexact` take A to Z for a to z, and no other letters.
         */
        get: operations["getRestV3DocketEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rest/v3/docket-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** DocketEntry: one of them */
        get: operations["getRestV3DocketEntriesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rest/v3/recap-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * RecapDocument: a page of all
         * @description Pages by number, 100 pages deep, with an exact count; behind them, and by cursor, in v4. A trailing '!' on a filter's name negates it, and takes the rows without a value too. An equality on what the list belongs to and any filter on the first field of the order are index ranges; with other filters, the list reads on through rows that do not match. `istartswith` and `iexact` take A to Z for a to z, and no other letters.
         */
        get: operations["getRestV3RecapDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rest/v3/recap-documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** RecapDocument: one of them */
        get: operations["getRestV3RecapDocumentsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether each store answers */
        get: operations["getHealthz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        SignedIn: {
            /** @description A session token */
            token: string;
            user: components["schemas"]["AccountUser"];
        };
        AccountUser: {
            id: number;
            name: string;
            username: string;
            email: string;
            bio: string;
            /** Format: date-time */
            created_at: string;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            instance: string;
            /** @enum {string} */
            code: "invalid_request" | "invalid_cursor" | "page_too_deep" | "unauthenticated" | "forbidden" | "not_found" | "method_not_allowed" | "invalid_link" | "conflict" | "length_required" | "precondition_failed" | "payload_too_large" | "unsupported_media_type" | "range_not_satisfiable" | "unprocessable" | "too_many_requests" | "internal_error" | "unavailable" | "misconfigured";
            request_id: string;
            errors?: {
                path: string;
                message: string;
            }[];
            first?: string;
        };
        SignUp: {
            name: string;
            /**
             * @description Looked up and answered in lower case
             * @example ada
             */
            username: string;
            /**
             * Format: email
             * @example ada@example.com
             */
            email: string;
            /** Format: password */
            password: string;
        };
        SignInEmail: {
            /**
             * Format: email
             * @example ada@example.com
             */
            email: string;
            /** Format: password */
            password: string;
        };
        SignInUsername: {
            /** @example ada */
            username: string;
            /** Format: password */
            password: string;
        };
        SignedOut: {
            /** @enum {boolean} */
            success: true;
        };
        CurrentSession: {
            session: {
                id: number;
                /** Format: date-time */
                created_at: string;
                /** Format: date-time */
                updated_at: string;
                /** Format: date-time */
                expires_at: string;
            };
            user: components["schemas"]["AccountUser"];
        };
        IssuedToken: {
            /** @description A JWT, good for 15 minutes */
            token: string;
        };
        JsonWebKeySet: {
            keys: {
                kid: string;
                kty: string;
                alg: string;
                crv: string;
                x: string;
            }[];
        };
        PasswordChanged: {
            /** @description The token of the new session; null: every session lives on */
            token: string | null;
            user: components["schemas"]["AccountUser"];
        };
        ChangePassword: {
            /** Format: password */
            currentPassword: string;
            /** Format: password */
            newPassword: string;
            /** @description Ends every session, and answers the token of a new one */
            revokeOtherSessions?: boolean;
        };
        OwnProfile: {
            id: number;
            username: string;
            name: string;
            bio: string;
            /** Format: date-time */
            created_at: string;
            /** @description The posts that the caller may see */
            post_count: number;
            follower_count: number;
            following_count: number;
            followed_by_me: boolean;
            email: string;
        };
        ProfileChange: {
            name?: string;
            bio?: string;
        };
        Profile: {
            id: number;
            username: string;
            name: string;
            bio: string;
            /** Format: date-time */
            created_at: string;
            /** @description The posts that the caller may see */
            post_count: number;
            follower_count: number;
            following_count: number;
            followed_by_me: boolean;
        };
        FollowPage: {
            count: number | null;
            next: string | null;
            previous: string | null;
            next_cursor: string | null;
            previous_cursor: string | null;
            current_page: number | null;
            total_pages: number | null;
            results: components["schemas"]["Follow"][];
        };
        Follow: {
            id: number;
            username: string;
            name: string;
            /** Format: date-time */
            followed_at: string;
        };
        PostPage: {
            count: number | null;
            next: string | null;
            previous: string | null;
            next_cursor: string | null;
            previous_cursor: string | null;
            current_page: number | null;
            total_pages: number | null;
            results: components["schemas"]["Post"][];
        };
        Post: {
            id: number;
            author: components["schemas"]["Author"];
            body: string;
            /** @enum {string} */
            privacy: "public" | "followers" | "private";
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            edited_at: string | null;
            like_count: number;
            comment_count: number;
            liked_by_me: boolean;
            attachments: components["schemas"]["Attachment"][];
        };
        Author: {
            id: number;
            username: string;
            name: string;
        };
        Attachment: {
            id: number;
            key: string;
            size: number;
            content_type: string;
        };
        FeedCache: {
            /** @description False when KV does not answer. Feeds are then read from D1. */
            available: boolean;
            pages: {
                key: string;
                /** @enum {string} */
                feed: "feed" | "newsfeed";
                age_seconds: number;
                bookmark: string;
                size_bytes: number;
                /** @enum {string} */
                state: "fresh" | "stale";
                reason: string;
            }[];
            stamps: {
                scope: string;
                bookmark: string | null;
            }[];
            /** @description True when more pages are cached than are listed. */
            truncated: boolean;
        };
        CommentPage: {
            count: number | null;
            next: string | null;
            previous: string | null;
            next_cursor: string | null;
            previous_cursor: string | null;
            current_page: number | null;
            total_pages: number | null;
            results: components["schemas"]["Comment"][];
        };
        Comment: {
            id: number;
            post_id: number;
            author: components["schemas"]["Author"];
            body: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            edited_at: string | null;
        };
        LikeState: {
            liked: boolean;
            like_count: number;
        };
        LikerPage: {
            count: number | null;
            next: string | null;
            previous: string | null;
            next_cursor: string | null;
            previous_cursor: string | null;
            current_page: number | null;
            total_pages: number | null;
            results: components["schemas"]["Author"][];
        };
        FilePage: {
            count: number | null;
            next: string | null;
            previous: string | null;
            next_cursor: string | null;
            previous_cursor: string | null;
            current_page: number | null;
            total_pages: number | null;
            results: components["schemas"]["File"][];
            /** @description With a delimiter: the folders in this one, at most 100 of them, on the first page; empty on other pages */
            folders?: string[];
            /** @description Where the list of folders goes on; null where it does not */
            folders_next?: string | null;
        };
        File: {
            id: number;
            key: string;
            size: number;
            content_type: string;
            etag: string | null;
            /** @description In hexadecimal */
            sha256: string | null;
            /** @enum {string} */
            visibility: "private" | "public";
            upload_complete: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            last_modified: string;
            custom_metadata: {
                [key: string]: string;
            };
            metadata: components["schemas"]["FileMetadata"];
            metadata_error?: string;
            /** Format: date-time */
            metadata_cached_at: string | null;
        };
        FileMetadata: {
            size: number;
            etag: string;
            version: string;
            /** Format: date-time */
            uploaded: string;
            storage_class: string;
            http_metadata: {
                [key: string]: string;
            };
            custom_metadata: {
                [key: string]: string;
            };
            checksums: {
                [key: string]: string;
            };
        } | null;
        FolderPage: {
            count: number | null;
            next: string | null;
            previous: string | null;
            next_cursor: string | null;
            previous_cursor: string | null;
            current_page: number | null;
            total_pages: number | null;
            results: components["schemas"]["Folder"][];
        };
        Folder: {
            path: string;
            name: string;
            /** @description Files in the folder itself */
            file_count: number;
            /** @description Files in it and in all folders in it */
            total_count: number;
        };
        Upload: {
            upload_id: number;
            key: string;
            content_type: string;
            /** @description Null: not said */
            size: number | null;
            /** @description Null: no parts */
            part_size: number | null;
            /** Format: date-time */
            created_at: string;
            parts: (components["schemas"]["UploadPart"] & {
                size: number;
            })[];
        };
        UploadPart: {
            part_number: number;
            etag: string;
        };
        Link: {
            url: string;
            /** Format: date-time */
            expires_at: string;
        };
        DirectUpload: {
            upload_id: number;
            url: string;
            /** @enum {string} */
            method: "PUT";
            headers: {
                [key: string]: string;
            };
            /** Format: date-time */
            expires_at: string;
        };
        ImportAccount: {
            /** @description Lines that were not empty */
            received: number;
            written: number;
            rejected: number;
            /** @description The first hundred of them, by line, from 1 */
            errors: {
                line: number;
                message: string;
            }[];
        };
        RecapDocumentFile: {
            /** @description Of the file */
            id: number;
            /** @description Bytes */
            file_size: number;
            sha256: string | null;
            etag: string | null;
        };
        CourtPage: components["schemas"]["CourtEnvelope"] & {
            /** @description Where the whole list is counted */
            count_url: string;
        };
        Court: {
            /** Format: uri */
            resource_uri: string;
            /** @description Such as 'scotus'. */
            id: string;
            pacer_court_id: number | null;
            short_name: string;
            full_name: string;
            citation_string: string;
            url: string;
            /** @enum {string} */
            jurisdiction: "F";
            position: number;
            in_use: boolean;
            /** Format: date */
            start_date: string | null;
            /** Format: date */
            end_date: string | null;
            /** Format: date-time */
            date_modified: string;
        };
        CourtEnvelope: {
            count: number | null;
            next: string | null;
            previous: string | null;
            next_cursor: string | null;
            previous_cursor: string | null;
            current_page: number | null;
            total_pages: number | null;
            results: components["schemas"]["Court"][];
        };
        Count: {
            count: number;
        };
        DocketPage: components["schemas"]["DocketEnvelope"] & {
            /** @description Where the whole list is counted */
            count_url: string;
        };
        Docket: {
            /** Format: uri */
            resource_uri: string;
            id: number;
            /** @description The id of one of courts. */
            court: string;
            /** Format: date-time */
            date_created: string;
            /** Format: date-time */
            date_modified: string;
            source: number;
            /** Format: date */
            date_filed: string | null;
            /** Format: date */
            date_terminated: string | null;
            /** Format: date */
            date_last_filing: string | null;
            /** Format: date */
            date_argued: string | null;
            /** Format: date */
            date_blocked: string | null;
            /** @description Sorted by its first 500 characters. */
            case_name: string;
            case_name_short: string;
            case_name_full: string;
            slug: string;
            docket_number: string | null;
            docket_number_core: string;
            pacer_case_id: string | null;
            cause: string;
            nature_of_suit: string;
            jury_demand: string;
            jurisdiction_type: string;
            assigned_to_str: string;
            referred_to_str: string;
            blocked: boolean;
            absolute_url: string;
        };
        DocketEnvelope: {
            count: number | null;
            next: string | null;
            previous: string | null;
            next_cursor: string | null;
            previous_cursor: string | null;
            current_page: number | null;
            total_pages: number | null;
            results: components["schemas"]["Docket"][];
        };
        DocketEntryPage: components["schemas"]["DocketEntryEnvelope"] & {
            /** @description Where the whole list is counted */
            count_url: string;
        };
        DocketEntry: {
            /** Format: uri */
            resource_uri: string;
            id: number;
            /** @description The id of one of dockets. */
            docket: number;
            /** Format: date-time */
            date_created: string;
            /** Format: date-time */
            date_modified: string;
            /** Format: date */
            date_filed: string | null;
            /** @description In the court's own time zone. */
            time_filed: string | null;
            /** @description Can exceed 2^31. */
            entry_number: number | null;
            /** @description YYYY-MM-DD.NNN. Sorted by its date, then the size of the number behind the dot. */
            recap_sequence_number: string;
            pacer_sequence_number: number | null;
            description: string;
            recap_documents: components["schemas"]["RecapDocument"][];
        };
        RecapDocument: {
            /** Format: uri */
            resource_uri: string;
            id: number;
            /** @description The id of one of docket-entries. */
            docket_entry: number;
            /** Format: date-time */
            date_created: string;
            /** Format: date-time */
            date_modified: string;
            /** Format: date-time */
            date_upload: string | null;
            /**
             * @description 1: a document; 2: an attachment.
             * @enum {number}
             */
            document_type: 1;
            /** @description Sorted by its size where it is a number, then as text. */
            document_number: string;
            attachment_number: number | null;
            pacer_doc_id: string;
            is_available: boolean | null;
            is_free_on_pacer: boolean | null;
            is_sealed: boolean | null;
            description: string;
            sha1: string;
            page_count: number | null;
            /** @description Bytes. */
            file_size: number | null;
            ocr_status: number | null;
        };
        DocketEntryEnvelope: {
            count: number | null;
            next: string | null;
            previous: string | null;
            next_cursor: string | null;
            previous_cursor: string | null;
            current_page: number | null;
            total_pages: number | null;
            results: components["schemas"]["DocketEntry"][];
        };
        RecapDocumentPage: components["schemas"]["RecapDocumentEnvelope"] & {
            /** @description Where the whole list is counted */
            count_url: string;
        };
        RecapDocumentEnvelope: {
            count: number | null;
            next: string | null;
            previous: string | null;
            next_cursor: string | null;
            previous_cursor: string | null;
            current_page: number | null;
            total_pages: number | null;
            results: components["schemas"]["RecapDocument"][];
        };
        Health: {
            /** @enum {string} */
            status: "ok" | "failed";
            checks: {
                /** @enum {string} */
                d1: "ok" | "failed";
                /** @enum {string} */
                kv: "ok" | "failed";
                /** @enum {string} */
                r2: "ok" | "failed";
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    postAuthSignUpEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUp"];
            };
        };
        responses: {
            /** @description The account, signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The username or the email is taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not said to be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuthSignInEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInEmail"];
            };
        };
        responses: {
            /** @description Signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not said to be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuthSignInUsername: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInUsername"];
            };
        };
        responses: {
            /** @description Signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not said to be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuthSignOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOut"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuthGetSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentSession"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuthToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedToken"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuthJwks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A JSON Web Key Set */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonWebKeySet"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuthChangePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description The password is changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordChanged"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not said to be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUsersMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnProfile"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchUsersMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileChange"];
            };
        };
        responses: {
            /** @description The profile as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnProfile"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not said to be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUsersByUsername: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putUsersByUsernameFollow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteUsersByUsernameFollow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUsersByUsernameFollowers: {
        parameters: {
            query?: {
                /** @description From next_cursor or previous_cursor */
                cursor?: string;
                page?: number;
                page_size?: number;
                /** @description The last page */
                position?: "last";
                /** @description The page that has the row of this id in its middle */
                around?: string;
                /** @description Start at this value of the first order key */
                seek?: string;
            };
            header?: never;
            path: {
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of followers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowPage"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUsersByUsernameFollowing: {
        parameters: {
            query?: {
                /** @description From next_cursor or previous_cursor */
                cursor?: string;
                page?: number;
                page_size?: number;
                /** @description The last page */
                position?: "last";
                /** @description The page that has the row of this id in its middle */
                around?: string;
                /** @description Start at this value of the first order key */
                seek?: string;
            };
            header?: never;
            path: {
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowPage"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPostsFeed: {
        parameters: {
            query?: {
                /** @description From next_cursor or previous_cursor */
                cursor?: string;
                page?: number;
                page_size?: number;
                /** @description The last page */
                position?: "last";
                /** @description The page that has the row of this id in its middle */
                around?: string;
                /** @description Start at this value of the first order key */
                seek?: string;
                /** @description false: read the database, whatever is cached */
                use_cache?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostPage"];
                };
            };
            /** @description The caller's copy is up to date */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPostsNewsfeed: {
        parameters: {
            query?: {
                /** @description From next_cursor or previous_cursor */
                cursor?: string;
                page?: number;
                page_size?: number;
                /** @description The last page */
                position?: "last";
                /** @description The page that has the row of this id in its middle */
                around?: string;
                /** @description Start at this value of the first order key */
                seek?: string;
                /** @description false: read the database, whatever is cached */
                use_cache?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostPage"];
                };
            };
            /** @description The caller's copy is up to date */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPostsFeedCache: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Pages and stamps */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedCache"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPosts: {
        parameters: {
            query?: {
                /** @description From next_cursor or previous_cursor */
                cursor?: string;
                page?: number;
                page_size?: number;
                /** @description The last page */
                position?: "last";
                /** @description The page that has the row of this id in its middle */
                around?: string;
                /** @description Start at this value of the first order key */
                seek?: string;
                /** @description Comma list of id, created_at, like_count, comment_count, edited_at; '-' for descending */
                order_by?: string;
                /** @description Where rows without a value stand */
                nulls?: "first" | "last";
                /** @description Only posts of this username */
                author?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostPage"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPosts: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same key, the request does nothing twice */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                    /**
                     * @default public
                     * @enum {string}
                     */
                    privacy?: "public" | "followers" | "private";
                    /** @description Ids of complete files of one's own, in the order to show them */
                    attachments?: number[];
                };
            };
        };
        responses: {
            /** @description The post */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not said to be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUsersByUsernamePosts: {
        parameters: {
            query?: {
                /** @description From next_cursor or previous_cursor */
                cursor?: string;
                page?: number;
                page_size?: number;
                /** @description The last page */
                position?: "last";
                /** @description The page that has the row of this id in its middle */
                around?: string;
                /** @description Start at this value of the first order key */
                seek?: string;
                /** @description Comma list of id, created_at, like_count, comment_count, edited_at; '-' for descending */
                order_by?: string;
                /** @description Where rows without a value stand */
                nulls?: "first" | "last";
            };
            header?: never;
            path: {
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostPage"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPostsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The post's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The post */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deletePostsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The post's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen by the caller, but somebody else's */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchPostsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The post's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body?: string;
                    /** @enum {string} */
                    privacy?: "public" | "followers" | "private";
                    /** @description Ids of complete files of one's own, in the order to show them */
                    attachments?: number[];
                };
            };
        };
        responses: {
            /** @description The post */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen by the caller, but somebody else's */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not said to be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPostsByIdComments: {
        parameters: {
            query?: {
                /** @description From next_cursor or previous_cursor */
                cursor?: string;
                page?: number;
                page_size?: number;
                /** @description The last page */
                position?: "last";
                /** @description The page that has the row of this id in its middle */
                around?: string;
                /** @description Start at this value of the first order key */
                seek?: string;
                /** @description Comma list of id; '-' for descending */
                order_by?: string;
                /** @description Where rows without a value stand */
                nulls?: "first" | "last";
            };
            header?: never;
            path: {
                /** @description The post's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of comments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentPage"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPostsByIdComments: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same key, the request does nothing twice */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The post's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                };
            };
        };
        responses: {
            /** @description The comment */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not said to be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteCommentsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The comment's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen by the caller, but somebody else's */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchCommentsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The comment's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                };
            };
        };
        responses: {
            /** @description The comment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen by the caller, but somebody else's */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not said to be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putPostsByIdLike: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The post's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The post's likes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LikeState"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deletePostsByIdLike: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The post's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The post's likes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LikeState"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPostsByIdLikes: {
        parameters: {
            query?: {
                /** @description From next_cursor or previous_cursor */
                cursor?: string;
                page?: number;
                page_size?: number;
                /** @description The last page */
                position?: "last";
                /** @description The page that has the row of this id in its middle */
                around?: string;
                /** @description Start at this value of the first order key */
                seek?: string;
            };
            header?: never;
            path: {
                /** @description The post's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of people */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LikerPage"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV2Files: {
        parameters: {
            query?: {
                /** @description From next_cursor or previous_cursor */
                cursor?: string;
                page?: number;
                page_size?: number;
                per_page?: number;
                /** @description The last page */
                position?: "last";
                /** @description The page that has the row of this id in its middle */
                around?: string;
                /** @description Start at this value of the first order key */
                seek?: string;
                /** @description Comma list of id, key, size, last_modified, created_at; '-' for descending */
                order_by?: string;
                /** @description Where rows without a value stand */
                nulls?: "first" | "last";
                /** @description Only keys that start with this. Ordered by key, a page reads no more than itself; in another order it is exact, and reads on past files outside of the prefix until the page is full. With a delimiter, every order reads no more than itself when the prefix ends in a slash. */
                prefix?: string;
                /** @description Leaves out what lies in folders below, and names these folders */
                delimiter?: "/";
                /** @description false: the uploads in parts that go on */
                upload_complete?: "true" | "false";
                /** @description false: asks R2 about every file of the page */
                use_cache?: "true" | "false";
                /** @description Counts where no counter knows, that is, under a prefix that is not a folder: reads every key under it */
                count?: "on";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of files */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilePage"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV2FilesFolders: {
        parameters: {
            query?: {
                /** @description From next_cursor or previous_cursor */
                cursor?: string;
                page?: number;
                page_size?: number;
                per_page?: number;
                /** @description The last page */
                position?: "last";
                /** @description The page that has the row of this id in its middle */
                around?: string;
                /** @description Start at this value of the first order key */
                seek?: string;
                /** @description The folder that they are in, as in 'a/b/' */
                parent?: string;
                /** @description Only paths that start with this. By itself it says the parent, too: all of it up to its last slash */
                prefix?: string;
                /** @description false: the uploads in parts that go on */
                upload_complete?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of folders */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FolderPage"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV2FilesByKeyByKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description One range of bytes: bytes=0-99, bytes=100- or bytes=-100 */
                range?: string;
                /** @description The range only if the file is still this one: an ETag or a date */
                "if-range"?: string;
                /** @description 304 when the file still has one of these ETags */
                "if-none-match"?: string;
                /** @description 304 when the file is not newer */
                "if-modified-since"?: string;
                /** @description 412 unless the file has one of these ETags */
                "if-match"?: string;
                /** @description 412 when the file is newer */
                "if-unmodified-since"?: string;
            };
            path: {
                /** @description Segments between slashes, each percent-encoded */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description The range */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description The client has it already */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A condition failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not one range that the file has */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putV2FilesByKeyByKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Bytes of the file. Needed */
                "content-length"?: string;
                /** @description Of the file; without it, application/octet-stream */
                "content-type"?: string;
                /** @description sha-256=:…:, verified */
                "content-digest"?: string;
                /** @description *: only if there is no such file yet */
                "if-none-match"?: string;
                /** @description Only if the file has one of these ETags, or *: only if there is one */
                "if-match"?: string;
            };
            path: {
                /** @description Segments between slashes, each percent-encoded */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The record of the file that was replaced */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            /** @description The record of the new file */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Without Content-Length */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A condition failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not said to be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has another digest */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV2FilesByIdContent: {
        parameters: {
            query?: {
                /** @description Of a link */
                expires?: string;
                /** @description Of a link */
                signature?: string;
            };
            header?: {
                /** @description One range of bytes: bytes=0-99, bytes=100- or bytes=-100 */
                range?: string;
                /** @description The range only if the file is still this one: an ETag or a date */
                "if-range"?: string;
                /** @description 304 when the file still has one of these ETags */
                "if-none-match"?: string;
                /** @description 304 when the file is not newer */
                "if-modified-since"?: string;
                /** @description 412 unless the file has one of these ETags */
                "if-match"?: string;
                /** @description 412 when the file is newer */
                "if-unmodified-since"?: string;
            };
            path: {
                /** @description The file's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description The range */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description The client has it already */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The link is not valid, or not any more */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A condition failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not one range that the file has */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV2FilesUploads: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example reports/2026/november.pdf */
                    key: string;
                    content_type?: string;
                    /** @description Bytes of the whole file. Said, every part is held against it at once */
                    size?: number;
                    /** @description Bytes of every part but the last. Default 8 MiB, or what 10,000 parts need */
                    part_size?: number;
                };
            };
        };
        responses: {
            /** @description The upload */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not said to be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV2FilesUploadsByUploadId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The upload's id */
                upload_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The upload */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The upload is complete already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteV2FilesUploadsByUploadId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The upload's id */
                upload_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The upload is complete already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putV2FilesUploadsByUploadIdPartsByPartNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The upload's id */
                upload_id: number;
                part_number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The part; its etag is in the ETag header, too */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadPart"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The upload is complete already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Without Content-Length */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not said to be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is missing, or not as the upload has it */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV2FilesUploadsByUploadIdComplete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The upload's id */
                upload_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Held against what was received */
                    parts?: {
                        part_number: number;
                        etag: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description The record of the file that was replaced */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            /** @description The record of the new file */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The upload is complete already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not said to be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is missing, or not as the upload has it */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV2FilesByIdLinks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The file's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description Seconds
                     * @default 3600
                     */
                    expires_in?: number;
                };
            };
        };
        responses: {
            /** @description The link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen by the caller, but somebody else's */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The upload is not complete */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not said to be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV2FilesByIdPresigned: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The file's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description Seconds
                     * @default 3600
                     */
                    expires_in?: number;
                };
            };
        };
        responses: {
            /** @description The URL */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen by the caller, but somebody else's */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The upload is not complete */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not said to be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description S3 credentials are not configured */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV2FilesUploadsPresigned: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example reports/2026/november.pdf */
                    key: string;
                    content_type?: string;
                    /** @description Bytes of the whole file. Said, every part is held against it at once */
                    size?: number;
                    /**
                     * @description Seconds
                     * @default 3600
                     */
                    expires_in?: number;
                };
            };
        };
        responses: {
            /** @description Where to send the file */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectUpload"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not said to be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description S3 credentials are not configured */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV2FilesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The file's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteV2FilesById: {
        parameters: {
            query?: never;
            header?: {
                /** @description Only if the file has one of these ETags */
                "if-match"?: string;
            };
            path: {
                /** @description The file's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen by the caller, but somebody else's */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The file has another ETag */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchV2FilesById: {
        parameters: {
            query?: never;
            header?: {
                /** @description Only if the file has one of these ETags */
                "if-match"?: string;
            };
            path: {
                /** @description The file's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example reports/2026/november.pdf */
                    key?: string;
                    /** @enum {string} */
                    visibility?: "private" | "public";
                    custom_metadata?: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description The record */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen by the caller, but somebody else's */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another file has the key */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The file has another ETag */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not said to be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRestV4ImportByResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                resource: "courts" | "dockets" | "docket-entries" | "recap-documents";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description What became of the lines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAccount"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen by the caller, but somebody else's */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not said to be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRestV4RecapDocumentsByIdFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The RECAP document's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description The range */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description The client has it already */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A condition failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not one range that the file has */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putRestV4RecapDocumentsByIdFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The RECAP document's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": string;
            };
        };
        responses: {
            /** @description The file that was replaced */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecapDocumentFile"];
                };
            };
            /** @description The new file */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecapDocumentFile"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen by the caller, but somebody else's */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Without Content-Length */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not said to be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has another digest */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRestV4Courts: {
        parameters: {
            query?: {
                /** @description From next_cursor or previous_cursor */
                cursor?: string;
                page_size?: number;
                /** @description The last page */
                position?: "last";
                /** @description The page that has the row of this id in its middle */
                around?: string;
                /** @description Start at this value of the first order key */
                seek?: string;
                /** @description Comma list of id, position, start_date, end_date, date_modified; '-' for descending */
                order_by?: string;
                /** @description Where rows without a value stand */
                nulls?: "first" | "last";
                /** @description on: answer how many rows there are, alone */
                count?: "on" | "off";
                /** @description Comma list of the members to give: resource_uri, id, pacer_court_id, short_name, full_name, citation_string, url, jurisdiction, position, in_use, start_date, end_date, date_modified */
                fields?: string;
                /** @description Comma list of the members not to give */
                omit?: string;
                /** @description equal to it; a text without NUL characters */
                id?: string;
                /** @description starts with it; a text without NUL characters */
                id__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                id__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                id__iexact?: string;
                /** @description equal to it; an integer */
                pacer_court_id?: string;
                /** @description greater or equal; an integer */
                pacer_court_id__gte?: string;
                /** @description greater; an integer */
                pacer_court_id__gt?: string;
                /** @description less or equal; an integer */
                pacer_court_id__lte?: string;
                /** @description less; an integer */
                pacer_court_id__lt?: string;
                /** @description between two values, both included; an integer */
                pacer_court_id__range?: string;
                /** @description true: without a value */
                pacer_court_id__isnull?: string;
                /** @description equal to it; a text without NUL characters */
                short_name?: string;
                /** @description starts with it; a text without NUL characters */
                short_name__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                short_name__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                short_name__iexact?: string;
                /** @description equal to it; a text without NUL characters */
                full_name?: string;
                /** @description starts with it; a text without NUL characters */
                full_name__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                full_name__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                full_name__iexact?: string;
                /** @description equal to it; a text without NUL characters */
                citation_string?: string;
                /** @description starts with it; a text without NUL characters */
                citation_string__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                citation_string__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                citation_string__iexact?: string;
                /** @description equal to it; a text without NUL characters */
                url?: string;
                /** @description starts with it; a text without NUL characters */
                url__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                url__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                url__iexact?: string;
                /** @description equal to it; one of F, FD, FB, FBP, FS, S, SA, ST, SS, SAG, TRS, TRA, TRT, TRX, TS, TA, TT, TSP, MA, MT, C, I, T */
                jurisdiction?: string;
                /** @description starts with it; one of F, FD, FB, FBP, FS, S, SA, ST, SS, SAG, TRS, TRA, TRT, TRX, TS, TA, TT, TSP, MA, MT, C, I, T */
                jurisdiction__startswith?: string;
                /** @description starts with it; A to Z in either case; one of F, FD, FB, FBP, FS, S, SA, ST, SS, SAG, TRS, TRA, TRT, TRX, TS, TA, TT, TSP, MA, MT, C, I, T */
                jurisdiction__istartswith?: string;
                /** @description equal to it; A to Z in either case; one of F, FD, FB, FBP, FS, S, SA, ST, SS, SAG, TRS, TRA, TRT, TRX, TS, TA, TT, TSP, MA, MT, C, I, T */
                jurisdiction__iexact?: string;
                /** @description greater or equal; a number */
                position__gte?: string;
                /** @description greater; a number */
                position__gt?: string;
                /** @description less or equal; a number */
                position__lte?: string;
                /** @description less; a number */
                position__lt?: string;
                /** @description between two values, both included; a number */
                position__range?: string;
                /** @description true: without a value */
                position__isnull?: string;
                /** @description equal to it; true or false */
                in_use?: string;
                /** @description equal to it; a date such as 2026-11-20 */
                start_date?: string;
                /** @description greater or equal; a date such as 2026-11-20 */
                start_date__gte?: string;
                /** @description greater; a date such as 2026-11-20 */
                start_date__gt?: string;
                /** @description less or equal; a date such as 2026-11-20 */
                start_date__lte?: string;
                /** @description less; a date such as 2026-11-20 */
                start_date__lt?: string;
                /** @description between two values, both included; a date such as 2026-11-20 */
                start_date__range?: string;
                /** @description true: without a value */
                start_date__isnull?: string;
                /** @description equal to it; a date such as 2026-11-20 */
                end_date?: string;
                /** @description greater or equal; a date such as 2026-11-20 */
                end_date__gte?: string;
                /** @description greater; a date such as 2026-11-20 */
                end_date__gt?: string;
                /** @description less or equal; a date such as 2026-11-20 */
                end_date__lte?: string;
                /** @description less; a date such as 2026-11-20 */
                end_date__lt?: string;
                /** @description between two values, both included; a date such as 2026-11-20 */
                end_date__range?: string;
                /** @description true: without a value */
                end_date__isnull?: string;
                /** @description equal to it; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified?: string;
                /** @description greater or equal; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__gte?: string;
                /** @description greater; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__gt?: string;
                /** @description less or equal; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__lte?: string;
                /** @description less; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__lt?: string;
                /** @description between two values, both included; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__range?: string;
                /** @description true: without a value */
                date_modified__isnull?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, or with count=on the count alone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourtPage"] | components["schemas"]["Count"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRestV4CourtsById: {
        parameters: {
            query?: {
                /** @description Comma list of the members to give: resource_uri, id, pacer_court_id, short_name, full_name, citation_string, url, jurisdiction, position, in_use, start_date, end_date, date_modified */
                fields?: string;
                /** @description Comma list of the members not to give */
                omit?: string;
            };
            header?: never;
            path: {
                /** @description The court's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The court */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Court"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRestV4Dockets: {
        parameters: {
            query?: {
                /** @description From next_cursor or previous_cursor */
                cursor?: string;
                page_size?: number;
                /** @description The last page */
                position?: "last";
                /** @description The page that has the row of this id in its middle */
                around?: string;
                /** @description Start at this value of the first order key */
                seek?: string;
                /** @description Comma list of id, date_created, date_modified, date_filed, date_terminated, date_last_filing, date_argued, date_blocked, case_name; '-' for descending */
                order_by?: string;
                /** @description Where rows without a value stand */
                nulls?: "first" | "last";
                /** @description on: answer how many rows there are, alone */
                count?: "on" | "off";
                /** @description Comma list of the members to give: resource_uri, id, court, date_created, date_modified, source, date_filed, date_terminated, date_last_filing, date_argued, date_blocked, case_name, case_name_short, case_name_full, slug, docket_number, docket_number_core, pacer_case_id, cause, nature_of_suit, jury_demand, jurisdiction_type, assigned_to_str, referred_to_str, blocked, absolute_url */
                fields?: string;
                /** @description Comma list of the members not to give */
                omit?: string;
                /** @description equal to it; an integer */
                id?: string;
                /** @description greater or equal; an integer */
                id__gte?: string;
                /** @description greater; an integer */
                id__gt?: string;
                /** @description less or equal; an integer */
                id__lte?: string;
                /** @description less; an integer */
                id__lt?: string;
                /** @description between two values, both included; an integer */
                id__range?: string;
                /** @description true: without a value */
                id__isnull?: string;
                /** @description equal to it; a text without NUL characters */
                court?: string;
                /** @description equal to it; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created?: string;
                /** @description greater or equal; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created__gte?: string;
                /** @description greater; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created__gt?: string;
                /** @description less or equal; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created__lte?: string;
                /** @description less; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created__lt?: string;
                /** @description between two values, both included; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created__range?: string;
                /** @description true: without a value */
                date_created__isnull?: string;
                /** @description equal to it; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified?: string;
                /** @description greater or equal; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__gte?: string;
                /** @description greater; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__gt?: string;
                /** @description less or equal; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__lte?: string;
                /** @description less; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__lt?: string;
                /** @description between two values, both included; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__range?: string;
                /** @description true: without a value */
                date_modified__isnull?: string;
                /** @description equal to it; an integer */
                source?: string;
                /** @description greater or equal; an integer */
                source__gte?: string;
                /** @description greater; an integer */
                source__gt?: string;
                /** @description less or equal; an integer */
                source__lte?: string;
                /** @description less; an integer */
                source__lt?: string;
                /** @description between two values, both included; an integer */
                source__range?: string;
                /** @description true: without a value */
                source__isnull?: string;
                /** @description equal to it; a date such as 2026-11-20 */
                date_filed?: string;
                /** @description greater or equal; a date such as 2026-11-20 */
                date_filed__gte?: string;
                /** @description greater; a date such as 2026-11-20 */
                date_filed__gt?: string;
                /** @description less or equal; a date such as 2026-11-20 */
                date_filed__lte?: string;
                /** @description less; a date such as 2026-11-20 */
                date_filed__lt?: string;
                /** @description between two values, both included; a date such as 2026-11-20 */
                date_filed__range?: string;
                /** @description true: without a value */
                date_filed__isnull?: string;
                /** @description equal to it; a date such as 2026-11-20 */
                date_terminated?: string;
                /** @description greater or equal; a date such as 2026-11-20 */
                date_terminated__gte?: string;
                /** @description greater; a date such as 2026-11-20 */
                date_terminated__gt?: string;
                /** @description less or equal; a date such as 2026-11-20 */
                date_terminated__lte?: string;
                /** @description less; a date such as 2026-11-20 */
                date_terminated__lt?: string;
                /** @description between two values, both included; a date such as 2026-11-20 */
                date_terminated__range?: string;
                /** @description true: without a value */
                date_terminated__isnull?: string;
                /** @description equal to it; a date such as 2026-11-20 */
                date_last_filing?: string;
                /** @description greater or equal; a date such as 2026-11-20 */
                date_last_filing__gte?: string;
                /** @description greater; a date such as 2026-11-20 */
                date_last_filing__gt?: string;
                /** @description less or equal; a date such as 2026-11-20 */
                date_last_filing__lte?: string;
                /** @description less; a date such as 2026-11-20 */
                date_last_filing__lt?: string;
                /** @description between two values, both included; a date such as 2026-11-20 */
                date_last_filing__range?: string;
                /** @description true: without a value */
                date_last_filing__isnull?: string;
                /** @description equal to it; a date such as 2026-11-20 */
                date_argued?: string;
                /** @description greater or equal; a date such as 2026-11-20 */
                date_argued__gte?: string;
                /** @description greater; a date such as 2026-11-20 */
                date_argued__gt?: string;
                /** @description less or equal; a date such as 2026-11-20 */
                date_argued__lte?: string;
                /** @description less; a date such as 2026-11-20 */
                date_argued__lt?: string;
                /** @description between two values, both included; a date such as 2026-11-20 */
                date_argued__range?: string;
                /** @description true: without a value */
                date_argued__isnull?: string;
                /** @description equal to it; a date such as 2026-11-20 */
                date_blocked?: string;
                /** @description greater or equal; a date such as 2026-11-20 */
                date_blocked__gte?: string;
                /** @description greater; a date such as 2026-11-20 */
                date_blocked__gt?: string;
                /** @description less or equal; a date such as 2026-11-20 */
                date_blocked__lte?: string;
                /** @description less; a date such as 2026-11-20 */
                date_blocked__lt?: string;
                /** @description between two values, both included; a date such as 2026-11-20 */
                date_blocked__range?: string;
                /** @description true: without a value */
                date_blocked__isnull?: string;
                /** @description equal to it; a text without NUL characters */
                case_name?: string;
                /** @description starts with it; a text without NUL characters */
                case_name__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                case_name__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                case_name__iexact?: string;
                /** @description equal to it; a text without NUL characters */
                case_name_short?: string;
                /** @description starts with it; a text without NUL characters */
                case_name_short__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                case_name_short__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                case_name_short__iexact?: string;
                /** @description equal to it; a text without NUL characters */
                case_name_full?: string;
                /** @description starts with it; a text without NUL characters */
                case_name_full__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                case_name_full__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                case_name_full__iexact?: string;
                /** @description equal to it; a text without NUL characters */
                slug?: string;
                /** @description starts with it; a text without NUL characters */
                slug__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                slug__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                slug__iexact?: string;
                /** @description equal to it; a text without NUL characters */
                docket_number?: string;
                /** @description starts with it; a text without NUL characters */
                docket_number__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                docket_number__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                docket_number__iexact?: string;
                /** @description true: without a value */
                docket_number__isnull?: string;
                /** @description equal to it; a text without NUL characters */
                docket_number_core?: string;
                /** @description starts with it; a text without NUL characters */
                docket_number_core__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                docket_number_core__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                docket_number_core__iexact?: string;
                /** @description equal to it; a text without NUL characters */
                pacer_case_id?: string;
                /** @description starts with it; a text without NUL characters */
                pacer_case_id__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                pacer_case_id__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                pacer_case_id__iexact?: string;
                /** @description true: without a value */
                pacer_case_id__isnull?: string;
                /** @description equal to it; a text without NUL characters */
                cause?: string;
                /** @description starts with it; a text without NUL characters */
                cause__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                cause__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                cause__iexact?: string;
                /** @description equal to it; a text without NUL characters */
                nature_of_suit?: string;
                /** @description starts with it; a text without NUL characters */
                nature_of_suit__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                nature_of_suit__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                nature_of_suit__iexact?: string;
                /** @description equal to it; a text without NUL characters */
                jury_demand?: string;
                /** @description starts with it; a text without NUL characters */
                jury_demand__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                jury_demand__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                jury_demand__iexact?: string;
                /** @description equal to it; a text without NUL characters */
                jurisdiction_type?: string;
                /** @description starts with it; a text without NUL characters */
                jurisdiction_type__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                jurisdiction_type__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                jurisdiction_type__iexact?: string;
                /** @description equal to it; a text without NUL characters */
                assigned_to_str?: string;
                /** @description starts with it; a text without NUL characters */
                assigned_to_str__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                assigned_to_str__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                assigned_to_str__iexact?: string;
                /** @description equal to it; a text without NUL characters */
                referred_to_str?: string;
                /** @description starts with it; a text without NUL characters */
                referred_to_str__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                referred_to_str__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                referred_to_str__iexact?: string;
                /** @description equal to it; true or false */
                blocked?: string;
                /** @description equal to it; one of F, FD, FB, FBP, FS, S, SA, ST, SS, SAG, TRS, TRA, TRT, TRX, TS, TA, TT, TSP, MA, MT, C, I, T */
                court__jurisdiction?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, or with count=on the count alone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocketPage"] | components["schemas"]["Count"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRestV4DocketsById: {
        parameters: {
            query?: {
                /** @description Comma list of the members to give: resource_uri, id, court, date_created, date_modified, source, date_filed, date_terminated, date_last_filing, date_argued, date_blocked, case_name, case_name_short, case_name_full, slug, docket_number, docket_number_core, pacer_case_id, cause, nature_of_suit, jury_demand, jurisdiction_type, assigned_to_str, referred_to_str, blocked, absolute_url */
                fields?: string;
                /** @description Comma list of the members not to give */
                omit?: string;
            };
            header?: never;
            path: {
                /** @description The docket's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The docket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Docket"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRestV4DocketEntries: {
        parameters: {
            query?: {
                /** @description From next_cursor or previous_cursor */
                cursor?: string;
                page_size?: number;
                /** @description The last page */
                position?: "last";
                /** @description The page that has the row of this id in its middle */
                around?: string;
                /** @description Start at this value of the first order key */
                seek?: string;
                /** @description Comma list of id, date_created, date_modified, date_filed, entry_number, recap_sequence_number; '-' for descending */
                order_by?: string;
                /** @description Where rows without a value stand */
                nulls?: "first" | "last";
                /** @description on: answer how many rows there are, alone */
                count?: "on" | "off";
                /** @description Comma list of the members to give: resource_uri, id, docket, date_created, date_modified, date_filed, time_filed, entry_number, recap_sequence_number, pacer_sequence_number, description, recap_documents */
                fields?: string;
                /** @description Comma list of the members not to give */
                omit?: string;
                /** @description equal to it; an integer */
                id?: string;
                /** @description greater or equal; an integer */
                id__gte?: string;
                /** @description greater; an integer */
                id__gt?: string;
                /** @description less or equal; an integer */
                id__lte?: string;
                /** @description less; an integer */
                id__lt?: string;
                /** @description between two values, both included; an integer */
                id__range?: string;
                /** @description true: without a value */
                id__isnull?: string;
                /** @description equal to it; an integer */
                docket?: string;
                /** @description equal to it; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created?: string;
                /** @description greater or equal; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created__gte?: string;
                /** @description greater; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created__gt?: string;
                /** @description less or equal; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created__lte?: string;
                /** @description less; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created__lt?: string;
                /** @description between two values, both included; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created__range?: string;
                /** @description true: without a value */
                date_created__isnull?: string;
                /** @description equal to it; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified?: string;
                /** @description greater or equal; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__gte?: string;
                /** @description greater; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__gt?: string;
                /** @description less or equal; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__lte?: string;
                /** @description less; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__lt?: string;
                /** @description between two values, both included; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__range?: string;
                /** @description true: without a value */
                date_modified__isnull?: string;
                /** @description equal to it; a date such as 2026-11-20 */
                date_filed?: string;
                /** @description greater or equal; a date such as 2026-11-20 */
                date_filed__gte?: string;
                /** @description greater; a date such as 2026-11-20 */
                date_filed__gt?: string;
                /** @description less or equal; a date such as 2026-11-20 */
                date_filed__lte?: string;
                /** @description less; a date such as 2026-11-20 */
                date_filed__lt?: string;
                /** @description between two values, both included; a date such as 2026-11-20 */
                date_filed__range?: string;
                /** @description true: without a value */
                date_filed__isnull?: string;
                /** @description equal to it; a time of day such as 14:30:00 */
                time_filed?: string;
                /** @description greater or equal; a time of day such as 14:30:00 */
                time_filed__gte?: string;
                /** @description greater; a time of day such as 14:30:00 */
                time_filed__gt?: string;
                /** @description less or equal; a time of day such as 14:30:00 */
                time_filed__lte?: string;
                /** @description less; a time of day such as 14:30:00 */
                time_filed__lt?: string;
                /** @description between two values, both included; a time of day such as 14:30:00 */
                time_filed__range?: string;
                /** @description true: without a value */
                time_filed__isnull?: string;
                /** @description equal to it; an integer */
                entry_number?: string;
                /** @description greater or equal; an integer */
                entry_number__gte?: string;
                /** @description greater; an integer */
                entry_number__gt?: string;
                /** @description less or equal; an integer */
                entry_number__lte?: string;
                /** @description less; an integer */
                entry_number__lt?: string;
                /** @description between two values, both included; an integer */
                entry_number__range?: string;
                /** @description true: without a value */
                entry_number__isnull?: string;
                /** @description equal to it; a text without NUL characters */
                recap_sequence_number?: string;
                /** @description starts with it; a text without NUL characters */
                recap_sequence_number__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                recap_sequence_number__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                recap_sequence_number__iexact?: string;
                /** @description equal to it; an integer */
                pacer_sequence_number?: string;
                /** @description greater or equal; an integer */
                pacer_sequence_number__gte?: string;
                /** @description greater; an integer */
                pacer_sequence_number__gt?: string;
                /** @description less or equal; an integer */
                pacer_sequence_number__lte?: string;
                /** @description less; an integer */
                pacer_sequence_number__lt?: string;
                /** @description between two values, both included; an integer */
                pacer_sequence_number__range?: string;
                /** @description true: without a value */
                pacer_sequence_number__isnull?: string;
                /** @description equal to it; a text without NUL characters */
                description?: string;
                /** @description starts with it; a text without NUL characters */
                description__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                description__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                description__iexact?: string;
                /** @description equal to it; a text without NUL characters */
                docket__court?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, or with count=on the count alone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocketEntryPage"] | components["schemas"]["Count"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRestV4DocketEntriesById: {
        parameters: {
            query?: {
                /** @description Comma list of the members to give: resource_uri, id, docket, date_created, date_modified, date_filed, time_filed, entry_number, recap_sequence_number, pacer_sequence_number, description, recap_documents */
                fields?: string;
                /** @description Comma list of the members not to give */
                omit?: string;
            };
            header?: never;
            path: {
                /** @description The docket entry's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The docket entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocketEntry"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRestV4RecapDocuments: {
        parameters: {
            query?: {
                /** @description From next_cursor or previous_cursor */
                cursor?: string;
                page_size?: number;
                /** @description The last page */
                position?: "last";
                /** @description The page that has the row of this id in its middle */
                around?: string;
                /** @description Start at this value of the first order key */
                seek?: string;
                /** @description Comma list of id, date_created, date_modified, date_upload, document_number, attachment_number, page_count; '-' for descending */
                order_by?: string;
                /** @description Where rows without a value stand */
                nulls?: "first" | "last";
                /** @description on: answer how many rows there are, alone */
                count?: "on" | "off";
                /** @description Comma list of the members to give: resource_uri, id, docket_entry, date_created, date_modified, date_upload, document_type, document_number, attachment_number, pacer_doc_id, is_available, is_free_on_pacer, is_sealed, description, sha1, page_count, file_size, ocr_status */
                fields?: string;
                /** @description Comma list of the members not to give */
                omit?: string;
                /** @description equal to it; an integer */
                id?: string;
                /** @description greater or equal; an integer */
                id__gte?: string;
                /** @description greater; an integer */
                id__gt?: string;
                /** @description less or equal; an integer */
                id__lte?: string;
                /** @description less; an integer */
                id__lt?: string;
                /** @description between two values, both included; an integer */
                id__range?: string;
                /** @description true: without a value */
                id__isnull?: string;
                /** @description equal to it; an integer */
                docket_entry?: string;
                /** @description equal to it; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created?: string;
                /** @description greater or equal; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created__gte?: string;
                /** @description greater; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created__gt?: string;
                /** @description less or equal; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created__lte?: string;
                /** @description less; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created__lt?: string;
                /** @description between two values, both included; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created__range?: string;
                /** @description true: without a value */
                date_created__isnull?: string;
                /** @description equal to it; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified?: string;
                /** @description greater or equal; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__gte?: string;
                /** @description greater; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__gt?: string;
                /** @description less or equal; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__lte?: string;
                /** @description less; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__lt?: string;
                /** @description between two values, both included; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__range?: string;
                /** @description true: without a value */
                date_modified__isnull?: string;
                /** @description equal to it; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_upload?: string;
                /** @description greater or equal; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_upload__gte?: string;
                /** @description greater; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_upload__gt?: string;
                /** @description less or equal; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_upload__lte?: string;
                /** @description less; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_upload__lt?: string;
                /** @description between two values, both included; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_upload__range?: string;
                /** @description true: without a value */
                date_upload__isnull?: string;
                /** @description equal to it; one of 1, 2 */
                document_type?: string;
                /** @description greater or equal; one of 1, 2 */
                document_type__gte?: string;
                /** @description greater; one of 1, 2 */
                document_type__gt?: string;
                /** @description less or equal; one of 1, 2 */
                document_type__lte?: string;
                /** @description less; one of 1, 2 */
                document_type__lt?: string;
                /** @description between two values, both included; one of 1, 2 */
                document_type__range?: string;
                /** @description true: without a value */
                document_type__isnull?: string;
                /** @description equal to it; a text without NUL characters */
                document_number?: string;
                /** @description starts with it; a text without NUL characters */
                document_number__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                document_number__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                document_number__iexact?: string;
                /** @description equal to it; an integer */
                attachment_number?: string;
                /** @description greater or equal; an integer */
                attachment_number__gte?: string;
                /** @description greater; an integer */
                attachment_number__gt?: string;
                /** @description less or equal; an integer */
                attachment_number__lte?: string;
                /** @description less; an integer */
                attachment_number__lt?: string;
                /** @description between two values, both included; an integer */
                attachment_number__range?: string;
                /** @description true: without a value */
                attachment_number__isnull?: string;
                /** @description equal to it; a text without NUL characters */
                pacer_doc_id?: string;
                /** @description starts with it; a text without NUL characters */
                pacer_doc_id__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                pacer_doc_id__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                pacer_doc_id__iexact?: string;
                /** @description one of a comma list; a text without NUL characters */
                pacer_doc_id__in?: string;
                /** @description equal to it; true or false */
                is_available?: string;
                /** @description true: without a value */
                is_available__isnull?: string;
                /** @description equal to it; true or false */
                is_free_on_pacer?: string;
                /** @description true: without a value */
                is_free_on_pacer__isnull?: string;
                /** @description equal to it; true or false */
                is_sealed?: string;
                /** @description true: without a value */
                is_sealed__isnull?: string;
                /** @description equal to it; a text without NUL characters */
                description?: string;
                /** @description starts with it; a text without NUL characters */
                description__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                description__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                description__iexact?: string;
                /** @description equal to it; a text without NUL characters */
                sha1?: string;
                /** @description starts with it; a text without NUL characters */
                sha1__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                sha1__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                sha1__iexact?: string;
                /** @description equal to it; an integer */
                page_count?: string;
                /** @description greater or equal; an integer */
                page_count__gte?: string;
                /** @description greater; an integer */
                page_count__gt?: string;
                /** @description less or equal; an integer */
                page_count__lte?: string;
                /** @description less; an integer */
                page_count__lt?: string;
                /** @description between two values, both included; an integer */
                page_count__range?: string;
                /** @description true: without a value */
                page_count__isnull?: string;
                /** @description equal to it; an integer */
                file_size?: string;
                /** @description greater or equal; an integer */
                file_size__gte?: string;
                /** @description greater; an integer */
                file_size__gt?: string;
                /** @description less or equal; an integer */
                file_size__lte?: string;
                /** @description less; an integer */
                file_size__lt?: string;
                /** @description between two values, both included; an integer */
                file_size__range?: string;
                /** @description true: without a value */
                file_size__isnull?: string;
                /** @description equal to it; an integer */
                ocr_status?: string;
                /** @description greater or equal; an integer */
                ocr_status__gte?: string;
                /** @description greater; an integer */
                ocr_status__gt?: string;
                /** @description less or equal; an integer */
                ocr_status__lte?: string;
                /** @description less; an integer */
                ocr_status__lt?: string;
                /** @description between two values, both included; an integer */
                ocr_status__range?: string;
                /** @description true: without a value */
                ocr_status__isnull?: string;
                /** @description equal to it; an integer */
                docket_entry__docket?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, or with count=on the count alone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecapDocumentPage"] | components["schemas"]["Count"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRestV4RecapDocumentsById: {
        parameters: {
            query?: {
                /** @description Comma list of the members to give: resource_uri, id, docket_entry, date_created, date_modified, date_upload, document_type, document_number, attachment_number, pacer_doc_id, is_available, is_free_on_pacer, is_sealed, description, sha1, page_count, file_size, ocr_status */
                fields?: string;
                /** @description Comma list of the members not to give */
                omit?: string;
            };
            header?: never;
            path: {
                /** @description The RECAP document's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The RECAP document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecapDocument"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRestV3Courts: {
        parameters: {
            query?: {
                page?: number;
                page_size?: number;
                /** @description Comma list of id, position, start_date, end_date, date_modified; '-' for descending */
                order_by?: string;
                /** @description Where rows without a value stand */
                nulls?: "first" | "last";
                /** @description on: answer how many rows there are, alone */
                count?: "on" | "off";
                /** @description Comma list of the members to give: resource_uri, id, pacer_court_id, short_name, full_name, citation_string, url, jurisdiction, position, in_use, start_date, end_date, date_modified */
                fields?: string;
                /** @description Comma list of the members not to give */
                omit?: string;
                /** @description equal to it; a text without NUL characters */
                id?: string;
                /** @description starts with it; a text without NUL characters */
                id__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                id__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                id__iexact?: string;
                /** @description equal to it; an integer */
                pacer_court_id?: string;
                /** @description greater or equal; an integer */
                pacer_court_id__gte?: string;
                /** @description greater; an integer */
                pacer_court_id__gt?: string;
                /** @description less or equal; an integer */
                pacer_court_id__lte?: string;
                /** @description less; an integer */
                pacer_court_id__lt?: string;
                /** @description between two values, both included; an integer */
                pacer_court_id__range?: string;
                /** @description true: without a value */
                pacer_court_id__isnull?: string;
                /** @description equal to it; a text without NUL characters */
                short_name?: string;
                /** @description starts with it; a text without NUL characters */
                short_name__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                short_name__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                short_name__iexact?: string;
                /** @description equal to it; a text without NUL characters */
                full_name?: string;
                /** @description starts with it; a text without NUL characters */
                full_name__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                full_name__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                full_name__iexact?: string;
                /** @description equal to it; a text without NUL characters */
                citation_string?: string;
                /** @description starts with it; a text without NUL characters */
                citation_string__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                citation_string__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                citation_string__iexact?: string;
                /** @description equal to it; a text without NUL characters */
                url?: string;
                /** @description starts with it; a text without NUL characters */
                url__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                url__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                url__iexact?: string;
                /** @description equal to it; one of F, FD, FB, FBP, FS, S, SA, ST, SS, SAG, TRS, TRA, TRT, TRX, TS, TA, TT, TSP, MA, MT, C, I, T */
                jurisdiction?: string;
                /** @description starts with it; one of F, FD, FB, FBP, FS, S, SA, ST, SS, SAG, TRS, TRA, TRT, TRX, TS, TA, TT, TSP, MA, MT, C, I, T */
                jurisdiction__startswith?: string;
                /** @description starts with it; A to Z in either case; one of F, FD, FB, FBP, FS, S, SA, ST, SS, SAG, TRS, TRA, TRT, TRX, TS, TA, TT, TSP, MA, MT, C, I, T */
                jurisdiction__istartswith?: string;
                /** @description equal to it; A to Z in either case; one of F, FD, FB, FBP, FS, S, SA, ST, SS, SAG, TRS, TRA, TRT, TRX, TS, TA, TT, TSP, MA, MT, C, I, T */
                jurisdiction__iexact?: string;
                /** @description greater or equal; a number */
                position__gte?: string;
                /** @description greater; a number */
                position__gt?: string;
                /** @description less or equal; a number */
                position__lte?: string;
                /** @description less; a number */
                position__lt?: string;
                /** @description between two values, both included; a number */
                position__range?: string;
                /** @description true: without a value */
                position__isnull?: string;
                /** @description equal to it; true or false */
                in_use?: string;
                /** @description equal to it; a date such as 2026-11-20 */
                start_date?: string;
                /** @description greater or equal; a date such as 2026-11-20 */
                start_date__gte?: string;
                /** @description greater; a date such as 2026-11-20 */
                start_date__gt?: string;
                /** @description less or equal; a date such as 2026-11-20 */
                start_date__lte?: string;
                /** @description less; a date such as 2026-11-20 */
                start_date__lt?: string;
                /** @description between two values, both included; a date such as 2026-11-20 */
                start_date__range?: string;
                /** @description true: without a value */
                start_date__isnull?: string;
                /** @description equal to it; a date such as 2026-11-20 */
                end_date?: string;
                /** @description greater or equal; a date such as 2026-11-20 */
                end_date__gte?: string;
                /** @description greater; a date such as 2026-11-20 */
                end_date__gt?: string;
                /** @description less or equal; a date such as 2026-11-20 */
                end_date__lte?: string;
                /** @description less; a date such as 2026-11-20 */
                end_date__lt?: string;
                /** @description between two values, both included; a date such as 2026-11-20 */
                end_date__range?: string;
                /** @description true: without a value */
                end_date__isnull?: string;
                /** @description equal to it; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified?: string;
                /** @description greater or equal; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__gte?: string;
                /** @description greater; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__gt?: string;
                /** @description less or equal; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__lte?: string;
                /** @description less; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__lt?: string;
                /** @description between two values, both included; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__range?: string;
                /** @description true: without a value */
                date_modified__isnull?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, or with count=on the count alone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourtPage"] | components["schemas"]["Count"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRestV3CourtsById: {
        parameters: {
            query?: {
                /** @description Comma list of the members to give: resource_uri, id, pacer_court_id, short_name, full_name, citation_string, url, jurisdiction, position, in_use, start_date, end_date, date_modified */
                fields?: string;
                /** @description Comma list of the members not to give */
                omit?: string;
            };
            header?: never;
            path: {
                /** @description The court's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The court */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Court"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRestV3Dockets: {
        parameters: {
            query?: {
                page?: number;
                page_size?: number;
                /** @description Comma list of id, date_created, date_modified, date_filed, date_terminated, date_last_filing, date_argued, date_blocked, case_name; '-' for descending */
                order_by?: string;
                /** @description Where rows without a value stand */
                nulls?: "first" | "last";
                /** @description on: answer how many rows there are, alone */
                count?: "on" | "off";
                /** @description Comma list of the members to give: resource_uri, id, court, date_created, date_modified, source, date_filed, date_terminated, date_last_filing, date_argued, date_blocked, case_name, case_name_short, case_name_full, slug, docket_number, docket_number_core, pacer_case_id, cause, nature_of_suit, jury_demand, jurisdiction_type, assigned_to_str, referred_to_str, blocked, absolute_url */
                fields?: string;
                /** @description Comma list of the members not to give */
                omit?: string;
                /** @description equal to it; an integer */
                id?: string;
                /** @description greater or equal; an integer */
                id__gte?: string;
                /** @description greater; an integer */
                id__gt?: string;
                /** @description less or equal; an integer */
                id__lte?: string;
                /** @description less; an integer */
                id__lt?: string;
                /** @description between two values, both included; an integer */
                id__range?: string;
                /** @description true: without a value */
                id__isnull?: string;
                /** @description equal to it; a text without NUL characters */
                court?: string;
                /** @description equal to it; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created?: string;
                /** @description greater or equal; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created__gte?: string;
                /** @description greater; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created__gt?: string;
                /** @description less or equal; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created__lte?: string;
                /** @description less; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created__lt?: string;
                /** @description between two values, both included; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created__range?: string;
                /** @description true: without a value */
                date_created__isnull?: string;
                /** @description equal to it; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified?: string;
                /** @description greater or equal; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__gte?: string;
                /** @description greater; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__gt?: string;
                /** @description less or equal; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__lte?: string;
                /** @description less; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__lt?: string;
                /** @description between two values, both included; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__range?: string;
                /** @description true: without a value */
                date_modified__isnull?: string;
                /** @description equal to it; an integer */
                source?: string;
                /** @description greater or equal; an integer */
                source__gte?: string;
                /** @description greater; an integer */
                source__gt?: string;
                /** @description less or equal; an integer */
                source__lte?: string;
                /** @description less; an integer */
                source__lt?: string;
                /** @description between two values, both included; an integer */
                source__range?: string;
                /** @description true: without a value */
                source__isnull?: string;
                /** @description equal to it; a date such as 2026-11-20 */
                date_filed?: string;
                /** @description greater or equal; a date such as 2026-11-20 */
                date_filed__gte?: string;
                /** @description greater; a date such as 2026-11-20 */
                date_filed__gt?: string;
                /** @description less or equal; a date such as 2026-11-20 */
                date_filed__lte?: string;
                /** @description less; a date such as 2026-11-20 */
                date_filed__lt?: string;
                /** @description between two values, both included; a date such as 2026-11-20 */
                date_filed__range?: string;
                /** @description true: without a value */
                date_filed__isnull?: string;
                /** @description equal to it; a date such as 2026-11-20 */
                date_terminated?: string;
                /** @description greater or equal; a date such as 2026-11-20 */
                date_terminated__gte?: string;
                /** @description greater; a date such as 2026-11-20 */
                date_terminated__gt?: string;
                /** @description less or equal; a date such as 2026-11-20 */
                date_terminated__lte?: string;
                /** @description less; a date such as 2026-11-20 */
                date_terminated__lt?: string;
                /** @description between two values, both included; a date such as 2026-11-20 */
                date_terminated__range?: string;
                /** @description true: without a value */
                date_terminated__isnull?: string;
                /** @description equal to it; a date such as 2026-11-20 */
                date_last_filing?: string;
                /** @description greater or equal; a date such as 2026-11-20 */
                date_last_filing__gte?: string;
                /** @description greater; a date such as 2026-11-20 */
                date_last_filing__gt?: string;
                /** @description less or equal; a date such as 2026-11-20 */
                date_last_filing__lte?: string;
                /** @description less; a date such as 2026-11-20 */
                date_last_filing__lt?: string;
                /** @description between two values, both included; a date such as 2026-11-20 */
                date_last_filing__range?: string;
                /** @description true: without a value */
                date_last_filing__isnull?: string;
                /** @description equal to it; a date such as 2026-11-20 */
                date_argued?: string;
                /** @description greater or equal; a date such as 2026-11-20 */
                date_argued__gte?: string;
                /** @description greater; a date such as 2026-11-20 */
                date_argued__gt?: string;
                /** @description less or equal; a date such as 2026-11-20 */
                date_argued__lte?: string;
                /** @description less; a date such as 2026-11-20 */
                date_argued__lt?: string;
                /** @description between two values, both included; a date such as 2026-11-20 */
                date_argued__range?: string;
                /** @description true: without a value */
                date_argued__isnull?: string;
                /** @description equal to it; a date such as 2026-11-20 */
                date_blocked?: string;
                /** @description greater or equal; a date such as 2026-11-20 */
                date_blocked__gte?: string;
                /** @description greater; a date such as 2026-11-20 */
                date_blocked__gt?: string;
                /** @description less or equal; a date such as 2026-11-20 */
                date_blocked__lte?: string;
                /** @description less; a date such as 2026-11-20 */
                date_blocked__lt?: string;
                /** @description between two values, both included; a date such as 2026-11-20 */
                date_blocked__range?: string;
                /** @description true: without a value */
                date_blocked__isnull?: string;
                /** @description equal to it; a text without NUL characters */
                case_name?: string;
                /** @description starts with it; a text without NUL characters */
                case_name__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                case_name__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                case_name__iexact?: string;
                /** @description equal to it; a text without NUL characters */
                case_name_short?: string;
                /** @description starts with it; a text without NUL characters */
                case_name_short__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                case_name_short__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                case_name_short__iexact?: string;
                /** @description equal to it; a text without NUL characters */
                case_name_full?: string;
                /** @description starts with it; a text without NUL characters */
                case_name_full__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                case_name_full__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                case_name_full__iexact?: string;
                /** @description equal to it; a text without NUL characters */
                slug?: string;
                /** @description starts with it; a text without NUL characters */
                slug__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                slug__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                slug__iexact?: string;
                /** @description equal to it; a text without NUL characters */
                docket_number?: string;
                /** @description starts with it; a text without NUL characters */
                docket_number__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                docket_number__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                docket_number__iexact?: string;
                /** @description true: without a value */
                docket_number__isnull?: string;
                /** @description equal to it; a text without NUL characters */
                docket_number_core?: string;
                /** @description starts with it; a text without NUL characters */
                docket_number_core__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                docket_number_core__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                docket_number_core__iexact?: string;
                /** @description equal to it; a text without NUL characters */
                pacer_case_id?: string;
                /** @description starts with it; a text without NUL characters */
                pacer_case_id__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                pacer_case_id__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                pacer_case_id__iexact?: string;
                /** @description true: without a value */
                pacer_case_id__isnull?: string;
                /** @description equal to it; a text without NUL characters */
                cause?: string;
                /** @description starts with it; a text without NUL characters */
                cause__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                cause__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                cause__iexact?: string;
                /** @description equal to it; a text without NUL characters */
                nature_of_suit?: string;
                /** @description starts with it; a text without NUL characters */
                nature_of_suit__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                nature_of_suit__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                nature_of_suit__iexact?: string;
                /** @description equal to it; a text without NUL characters */
                jury_demand?: string;
                /** @description starts with it; a text without NUL characters */
                jury_demand__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                jury_demand__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                jury_demand__iexact?: string;
                /** @description equal to it; a text without NUL characters */
                jurisdiction_type?: string;
                /** @description starts with it; a text without NUL characters */
                jurisdiction_type__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                jurisdiction_type__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                jurisdiction_type__iexact?: string;
                /** @description equal to it; a text without NUL characters */
                assigned_to_str?: string;
                /** @description starts with it; a text without NUL characters */
                assigned_to_str__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                assigned_to_str__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                assigned_to_str__iexact?: string;
                /** @description equal to it; a text without NUL characters */
                referred_to_str?: string;
                /** @description starts with it; a text without NUL characters */
                referred_to_str__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                referred_to_str__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                referred_to_str__iexact?: string;
                /** @description equal to it; true or false */
                blocked?: string;
                /** @description equal to it; one of F, FD, FB, FBP, FS, S, SA, ST, SS, SAG, TRS, TRA, TRT, TRX, TS, TA, TT, TSP, MA, MT, C, I, T */
                court__jurisdiction?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, or with count=on the count alone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocketPage"] | components["schemas"]["Count"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRestV3DocketsById: {
        parameters: {
            query?: {
                /** @description Comma list of the members to give: resource_uri, id, court, date_created, date_modified, source, date_filed, date_terminated, date_last_filing, date_argued, date_blocked, case_name, case_name_short, case_name_full, slug, docket_number, docket_number_core, pacer_case_id, cause, nature_of_suit, jury_demand, jurisdiction_type, assigned_to_str, referred_to_str, blocked, absolute_url */
                fields?: string;
                /** @description Comma list of the members not to give */
                omit?: string;
            };
            header?: never;
            path: {
                /** @description The docket's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The docket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Docket"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRestV3DocketEntries: {
        parameters: {
            query?: {
                page?: number;
                page_size?: number;
                /** @description Comma list of id, date_created, date_modified, date_filed, entry_number, recap_sequence_number; '-' for descending */
                order_by?: string;
                /** @description Where rows without a value stand */
                nulls?: "first" | "last";
                /** @description on: answer how many rows there are, alone */
                count?: "on" | "off";
                /** @description Comma list of the members to give: resource_uri, id, docket, date_created, date_modified, date_filed, time_filed, entry_number, recap_sequence_number, pacer_sequence_number, description, recap_documents */
                fields?: string;
                /** @description Comma list of the members not to give */
                omit?: string;
                /** @description equal to it; an integer */
                id?: string;
                /** @description greater or equal; an integer */
                id__gte?: string;
                /** @description greater; an integer */
                id__gt?: string;
                /** @description less or equal; an integer */
                id__lte?: string;
                /** @description less; an integer */
                id__lt?: string;
                /** @description between two values, both included; an integer */
                id__range?: string;
                /** @description true: without a value */
                id__isnull?: string;
                /** @description equal to it; an integer */
                docket?: string;
                /** @description equal to it; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created?: string;
                /** @description greater or equal; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created__gte?: string;
                /** @description greater; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created__gt?: string;
                /** @description less or equal; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created__lte?: string;
                /** @description less; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created__lt?: string;
                /** @description between two values, both included; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created__range?: string;
                /** @description true: without a value */
                date_created__isnull?: string;
                /** @description equal to it; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified?: string;
                /** @description greater or equal; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__gte?: string;
                /** @description greater; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__gt?: string;
                /** @description less or equal; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__lte?: string;
                /** @description less; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__lt?: string;
                /** @description between two values, both included; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__range?: string;
                /** @description true: without a value */
                date_modified__isnull?: string;
                /** @description equal to it; a date such as 2026-11-20 */
                date_filed?: string;
                /** @description greater or equal; a date such as 2026-11-20 */
                date_filed__gte?: string;
                /** @description greater; a date such as 2026-11-20 */
                date_filed__gt?: string;
                /** @description less or equal; a date such as 2026-11-20 */
                date_filed__lte?: string;
                /** @description less; a date such as 2026-11-20 */
                date_filed__lt?: string;
                /** @description between two values, both included; a date such as 2026-11-20 */
                date_filed__range?: string;
                /** @description true: without a value */
                date_filed__isnull?: string;
                /** @description equal to it; a time of day such as 14:30:00 */
                time_filed?: string;
                /** @description greater or equal; a time of day such as 14:30:00 */
                time_filed__gte?: string;
                /** @description greater; a time of day such as 14:30:00 */
                time_filed__gt?: string;
                /** @description less or equal; a time of day such as 14:30:00 */
                time_filed__lte?: string;
                /** @description less; a time of day such as 14:30:00 */
                time_filed__lt?: string;
                /** @description between two values, both included; a time of day such as 14:30:00 */
                time_filed__range?: string;
                /** @description true: without a value */
                time_filed__isnull?: string;
                /** @description equal to it; an integer */
                entry_number?: string;
                /** @description greater or equal; an integer */
                entry_number__gte?: string;
                /** @description greater; an integer */
                entry_number__gt?: string;
                /** @description less or equal; an integer */
                entry_number__lte?: string;
                /** @description less; an integer */
                entry_number__lt?: string;
                /** @description between two values, both included; an integer */
                entry_number__range?: string;
                /** @description true: without a value */
                entry_number__isnull?: string;
                /** @description equal to it; a text without NUL characters */
                recap_sequence_number?: string;
                /** @description starts with it; a text without NUL characters */
                recap_sequence_number__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                recap_sequence_number__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                recap_sequence_number__iexact?: string;
                /** @description equal to it; an integer */
                pacer_sequence_number?: string;
                /** @description greater or equal; an integer */
                pacer_sequence_number__gte?: string;
                /** @description greater; an integer */
                pacer_sequence_number__gt?: string;
                /** @description less or equal; an integer */
                pacer_sequence_number__lte?: string;
                /** @description less; an integer */
                pacer_sequence_number__lt?: string;
                /** @description between two values, both included; an integer */
                pacer_sequence_number__range?: string;
                /** @description true: without a value */
                pacer_sequence_number__isnull?: string;
                /** @description equal to it; a text without NUL characters */
                description?: string;
                /** @description starts with it; a text without NUL characters */
                description__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                description__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                description__iexact?: string;
                /** @description equal to it; a text without NUL characters */
                docket__court?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, or with count=on the count alone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocketEntryPage"] | components["schemas"]["Count"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRestV3DocketEntriesById: {
        parameters: {
            query?: {
                /** @description Comma list of the members to give: resource_uri, id, docket, date_created, date_modified, date_filed, time_filed, entry_number, recap_sequence_number, pacer_sequence_number, description, recap_documents */
                fields?: string;
                /** @description Comma list of the members not to give */
                omit?: string;
            };
            header?: never;
            path: {
                /** @description The docket entry's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The docket entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocketEntry"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRestV3RecapDocuments: {
        parameters: {
            query?: {
                page?: number;
                page_size?: number;
                /** @description Comma list of id, date_created, date_modified, date_upload, document_number, attachment_number, page_count; '-' for descending */
                order_by?: string;
                /** @description Where rows without a value stand */
                nulls?: "first" | "last";
                /** @description on: answer how many rows there are, alone */
                count?: "on" | "off";
                /** @description Comma list of the members to give: resource_uri, id, docket_entry, date_created, date_modified, date_upload, document_type, document_number, attachment_number, pacer_doc_id, is_available, is_free_on_pacer, is_sealed, description, sha1, page_count, file_size, ocr_status */
                fields?: string;
                /** @description Comma list of the members not to give */
                omit?: string;
                /** @description equal to it; an integer */
                id?: string;
                /** @description greater or equal; an integer */
                id__gte?: string;
                /** @description greater; an integer */
                id__gt?: string;
                /** @description less or equal; an integer */
                id__lte?: string;
                /** @description less; an integer */
                id__lt?: string;
                /** @description between two values, both included; an integer */
                id__range?: string;
                /** @description true: without a value */
                id__isnull?: string;
                /** @description equal to it; an integer */
                docket_entry?: string;
                /** @description equal to it; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created?: string;
                /** @description greater or equal; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created__gte?: string;
                /** @description greater; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created__gt?: string;
                /** @description less or equal; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created__lte?: string;
                /** @description less; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created__lt?: string;
                /** @description between two values, both included; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_created__range?: string;
                /** @description true: without a value */
                date_created__isnull?: string;
                /** @description equal to it; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified?: string;
                /** @description greater or equal; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__gte?: string;
                /** @description greater; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__gt?: string;
                /** @description less or equal; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__lte?: string;
                /** @description less; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__lt?: string;
                /** @description between two values, both included; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_modified__range?: string;
                /** @description true: without a value */
                date_modified__isnull?: string;
                /** @description equal to it; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_upload?: string;
                /** @description greater or equal; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_upload__gte?: string;
                /** @description greater; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_upload__gt?: string;
                /** @description less or equal; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_upload__lte?: string;
                /** @description less; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_upload__lt?: string;
                /** @description between two values, both included; an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC */
                date_upload__range?: string;
                /** @description true: without a value */
                date_upload__isnull?: string;
                /** @description equal to it; one of 1, 2 */
                document_type?: string;
                /** @description greater or equal; one of 1, 2 */
                document_type__gte?: string;
                /** @description greater; one of 1, 2 */
                document_type__gt?: string;
                /** @description less or equal; one of 1, 2 */
                document_type__lte?: string;
                /** @description less; one of 1, 2 */
                document_type__lt?: string;
                /** @description between two values, both included; one of 1, 2 */
                document_type__range?: string;
                /** @description true: without a value */
                document_type__isnull?: string;
                /** @description equal to it; a text without NUL characters */
                document_number?: string;
                /** @description starts with it; a text without NUL characters */
                document_number__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                document_number__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                document_number__iexact?: string;
                /** @description equal to it; an integer */
                attachment_number?: string;
                /** @description greater or equal; an integer */
                attachment_number__gte?: string;
                /** @description greater; an integer */
                attachment_number__gt?: string;
                /** @description less or equal; an integer */
                attachment_number__lte?: string;
                /** @description less; an integer */
                attachment_number__lt?: string;
                /** @description between two values, both included; an integer */
                attachment_number__range?: string;
                /** @description true: without a value */
                attachment_number__isnull?: string;
                /** @description equal to it; a text without NUL characters */
                pacer_doc_id?: string;
                /** @description starts with it; a text without NUL characters */
                pacer_doc_id__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                pacer_doc_id__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                pacer_doc_id__iexact?: string;
                /** @description one of a comma list; a text without NUL characters */
                pacer_doc_id__in?: string;
                /** @description equal to it; true or false */
                is_available?: string;
                /** @description true: without a value */
                is_available__isnull?: string;
                /** @description equal to it; true or false */
                is_free_on_pacer?: string;
                /** @description true: without a value */
                is_free_on_pacer__isnull?: string;
                /** @description equal to it; true or false */
                is_sealed?: string;
                /** @description true: without a value */
                is_sealed__isnull?: string;
                /** @description equal to it; a text without NUL characters */
                description?: string;
                /** @description starts with it; a text without NUL characters */
                description__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                description__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                description__iexact?: string;
                /** @description equal to it; a text without NUL characters */
                sha1?: string;
                /** @description starts with it; a text without NUL characters */
                sha1__startswith?: string;
                /** @description starts with it; A to Z in either case; a text without NUL characters */
                sha1__istartswith?: string;
                /** @description equal to it; A to Z in either case; a text without NUL characters */
                sha1__iexact?: string;
                /** @description equal to it; an integer */
                page_count?: string;
                /** @description greater or equal; an integer */
                page_count__gte?: string;
                /** @description greater; an integer */
                page_count__gt?: string;
                /** @description less or equal; an integer */
                page_count__lte?: string;
                /** @description less; an integer */
                page_count__lt?: string;
                /** @description between two values, both included; an integer */
                page_count__range?: string;
                /** @description true: without a value */
                page_count__isnull?: string;
                /** @description equal to it; an integer */
                file_size?: string;
                /** @description greater or equal; an integer */
                file_size__gte?: string;
                /** @description greater; an integer */
                file_size__gt?: string;
                /** @description less or equal; an integer */
                file_size__lte?: string;
                /** @description less; an integer */
                file_size__lt?: string;
                /** @description between two values, both included; an integer */
                file_size__range?: string;
                /** @description true: without a value */
                file_size__isnull?: string;
                /** @description equal to it; an integer */
                ocr_status?: string;
                /** @description greater or equal; an integer */
                ocr_status__gte?: string;
                /** @description greater; an integer */
                ocr_status__gt?: string;
                /** @description less or equal; an integer */
                ocr_status__lte?: string;
                /** @description less; an integer */
                ocr_status__lt?: string;
                /** @description between two values, both included; an integer */
                ocr_status__range?: string;
                /** @description true: without a value */
                ocr_status__isnull?: string;
                /** @description equal to it; an integer */
                docket_entry__docket?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, or with count=on the count alone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecapDocumentPage"] | components["schemas"]["Count"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRestV3RecapDocumentsById: {
        parameters: {
            query?: {
                /** @description Comma list of the members to give: resource_uri, id, docket_entry, date_created, date_modified, date_upload, document_type, document_number, attachment_number, pacer_doc_id, is_available, is_free_on_pacer, is_sealed, description, sha1, page_count, file_size, ocr_status */
                fields?: string;
                /** @description Comma list of the members not to give */
                omit?: string;
            };
            header?: never;
            path: {
                /** @description The RECAP document's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The RECAP document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecapDocument"];
                };
            };
            /** @description Something in the request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHealthz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description At least one does not */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
}
