/**
 * The types of the API, generated from the OpenAPI document by `npm run client:types`. Do not edit.
 */
export interface paths {
    "/api/console/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep the session of the request's token in a cookie
         * @description The cookie is HttpOnly and SameSite=Strict, and browsers send it to this path only. The token must be a session token, and not a JWT.
         */
        put: operations["keepConsoleSession"];
        /**
         * Get a JWT for the session in the cookie
         * @description The answer is 204 when there is no cookie, or when its session has ended: nobody is signed in.
         */
        post: operations["renewConsoleToken"];
        /**
         * Remove the cookie
         * @description The session itself goes on: end it with POST /api/auth/sign-out.
         */
        delete: operations["forgetConsoleSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the state of queues, caches and files
         * @description For administrators. Counters alone: nothing is scanned.
         */
        get: operations["getServiceState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/slow-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the slow requests that this isolate has answered last
         * @description Cloudflare runs many isolates: the logs have the slow requests of all of them.
         */
        get: operations["listSlowRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all users, the newest first
         * @description For administrators.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the jobs that the queue refused or gave up on, the oldest first
         * @description For administrators. The sweep runs these jobs.
         */
        get: operations["listPendingJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-up/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign up
         * @description With `REQUIRE_VERIFIED_EMAIL`, the answer is 202 without a token, whether the address has an account already or not, and the account exists once the link in the e-mail is opened. Without it, the account exists and is signed in at once.
         */
        post: operations["signUp"];
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
        /**
         * Sign in with an e-mail address
         * @description The answer holds a session token: send it with the requests that follow.
         */
        post: operations["signInWithEmail"];
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
        /**
         * Sign in with a username
         * @description The answer holds a session token: send it with the requests that follow.
         */
        post: operations["signInWithUsername"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/request-password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a link that sets a new password
         * @description The answer is the same whether the address has an account or not.
         */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page that asks for a new password
         * @description The link in the message that asks for a new password leads here.
         */
        get: operations["getPasswordResetPage"];
        put?: never;
        /**
         * Set a new password with a link's token
         * @description Ends every session of the account.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        /**
         * A page that asks for a new password: the headers alone
         * @description The link in the message that asks for a new password leads here.
         */
        head: operations["headGetPasswordResetPage"];
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
         * Get the session and its user
         * @description Needs a session that has not ended.
         */
        get: operations["getSession"];
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
         * Get a JWT for the session
         * @description A JWT is valid for 900 seconds and is verified without any I/O. It ends with its session, at most 60 seconds later, and authorises everything except what only the owner of a live session may do.
         */
        get: operations["createToken"];
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
        /**
         * List the public keys of the JWTs
         * @description With these keys a service verifies the API's JWTs by itself.
         */
        get: operations["listPublicKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/list-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one's own sessions
         * @description The session that was renewed last comes first. At most 100 are listed.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/send-verification-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the link that verifies an address again
         * @description The answer is the same whether the address has to be verified or not.
         */
        post: operations["sendVerificationEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify an address with a link's token
         * @description The link of a sign-up makes the account; that of a change of address changes it. A browser gets a page.
         */
        get: operations["verifyEmail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dev/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The e-mails of a local Worker
         * @description Only where `DEV_MAILBOX` is on, which `npm start` sets and no deployment has.
         */
        get: operations["getDevMailbox"];
        put?: never;
        post?: never;
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
        /**
         * One's own profile
         * @description Includes what only the user sees, such as the e-mail address.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        /**
         * Delete one's own account
         * @description Posts, comments, likes, follows, files and sessions go. Nothing of the account can be read from the answer on; the bytes of files and cached pages are removed afterwards.
         */
        delete: operations["deleteAccount"];
        options?: never;
        head?: never;
        /**
         * Change one's own profile
         * @description Members that are left out stay as they are.
         */
        patch: operations["updateMe"];
        trace?: never;
    };
    "/api/users/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download one's own data
         * @description A ZIP file: a text of JSON lines for each kind of data, and the bytes of every file under `files/`. It is made while it is sent.
         */
        get: operations["exportAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Download one's own data: the headers alone
         * @description A ZIP file: a text of JSON lines for each kind of data, and the bytes of every file under `files/`. It is made while it is sent.
         */
        head: operations["headExportAccount"];
        patch?: never;
        trace?: never;
    };
    "/api/users/me/follow-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users who ask to follow the caller
         * @description Requests to an account with `follow_approval`, the latest first. A request is open until it is approved, rejected or withdrawn.
         */
        get: operations["listFollowRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users whom the caller blocks
         * @description The latest first. Only the caller sees whom they block.
         */
        get: operations["listBlocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/mutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users whom the caller mutes
         * @description The latest first. Only the caller sees whom they mute.
         */
        get: operations["listMutes"];
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
        /**
         * Read the public feed: public posts and the caller's own private posts, newest first
         * @description To poll for new posts, send the id of the newest post that the client has as `newer_than`. `count` says how many posts are newer, and `results` holds the newest of them.
         */
        get: operations["readPublicFeed"];
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
        /**
         * Read the news feed: the posts of the users whom the caller follows, newest first
         * @description To poll for new posts, send the id of the newest post that the client has as `newer_than`. `count` says how many posts are newer, and `results` holds the newest of them.
         */
        get: operations["readNewsFeed"];
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
        /**
         * List the caller's cached pages of both feeds, and what they are checked against
         * @description For each page: its age, its size, whether it would be served now, and why. No page is read.
         */
        get: operations["inspectFeedCache"];
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
        /**
         * List the posts that the caller may see
         * @description In any order of the sortable fields, newest first by default.
         */
        get: operations["listPosts"];
        put?: never;
        /**
         * Write a post
         * @description Files are attached by their ids. With an `Idempotency-Key` the request can be sent again without a second post.
         */
        post: operations["createPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/saved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's saved posts, the latest saved first
         * @description A post that the caller may not see any more is left out until they may see it again.
         */
        get: operations["listSavedPosts"];
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
        get: operations["listFiles"];
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
        /**
         * The folders in a folder
         * @description Each with the number of files in it.
         */
        get: operations["listFolders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/files/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller stores, and may store
         * @description The figures come from counters. A new upload of more than `available` bytes is refused with 413. A file that is replaced in one request releases its own bytes.
         */
        get: operations["getFileUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/files/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the newest 100 jobs of the caller
         * @description The latest first. A job that is over stays in the list for a while.
         */
        get: operations["listFileJobs"];
        put?: never;
        /**
         * Move or delete all files in a folder
         * @description The job runs in the background; its record shows the progress. A file whose new key is taken stays where it is.
         */
        post: operations["createFileJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rest/v4": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the resources
         * @description A flat object: the name of each resource and the URL of its list. Browsers, which prefer `text/html`, get a page with the same links.
         */
        get: operations["listResourcesV4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rest/v3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the resources
         * @description A flat object: the name of each resource and the URL of its list. Browsers, which prefer `text/html`, get a page with the same links.
         */
        get: operations["listResourcesV3"];
        put?: never;
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
         * List courts
         * @description Pages by cursor or by number. The count is exact. Filters: id[__startswith|__istartswith|__iexact], pacer_court_id[__gte|__gt|__lte|__lt|__range|__isnull], date_modified[__gte|__gt|__lte|__lt|__range|__isnull|__year|__month|__day|__hour|__minute|__second], in_use, has_opinion_scraper, has_oral_argument_scraper, position[__gte|__gt|__lte|__lt|__range|__isnull], citation_string[__startswith|__istartswith|__iexact], short_name[__startswith|__istartswith|__iexact], full_name[__startswith|__istartswith|__iexact], url[__startswith|__istartswith|__iexact], start_date[__gte|__gt|__lte|__lt|__range|__isnull|__year|__month|__day], end_date[__gte|__gt|__lte|__lt|__range|__isnull|__year|__month|__day], jurisdiction[__startswith|__istartswith|__iexact], parent_court, appeals_to, dockets[__ and any filter of dockets]. A '!' at the end of a filter's name negates it. A page of a filtered list can end early, with fewer rows than its size and the header X-Scan-Limit; `next` continues the list.
         */
        get: operations["listCourtsV4"];
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
         * List dockets
         * @description Pages by cursor in every order, at any depth. Filters: id[__gte|__gt|__lte|__lt|__range|__isnull], court[__startswith|__istartswith|__iexact], clusters, audio_files, assigned_to, referred_to, bankruptcy_information, date_created[__gte|__gt|__lte|__lt|__range|__isnull|__year|__month|__day|__hour|__minute|__second], date_modified[__gte|__gt|__lte|__lt|__range|__isnull|__year|__month|__day|__hour|__minute|__second], source[__gte|__gt|__lte|__lt|__range|__isnull|__in], assigned_to_str[__startswith|__istartswith|__iexact], referred_to_str[__startswith|__istartswith|__iexact], date_argued[__gte|__gt|__lte|__lt|__range|__isnull|__year|__month|__day], date_filed[__gte|__gt|__lte|__lt|__range|__isnull|__year|__month|__day], date_terminated[__gte|__gt|__lte|__lt|__range|__isnull|__year|__month|__day], date_last_filing[__gte|__gt|__lte|__lt|__range|__isnull|__year|__month|__day], case_name_short[__startswith|__istartswith|__iexact], case_name[__startswith|__istartswith|__iexact], case_name_full[__startswith|__istartswith|__iexact], slug[__startswith|__istartswith|__iexact], docket_number[__startswith|__istartswith|__iexact|__isnull], docket_number_core[__startswith|__istartswith|__iexact], pacer_case_id[__startswith|__istartswith|__iexact|__isnull], cause[__startswith|__istartswith|__iexact], nature_of_suit[__startswith|__istartswith|__iexact], jury_demand[__startswith|__istartswith|__iexact], jurisdiction_type[__startswith|__istartswith|__iexact], date_blocked[__gte|__gt|__lte|__lt|__range|__isnull|__year|__month|__day], blocked, appeal_from, parent_docket, tags, panel, court[__ and any filter of courts], docket_entries[__ and any filter of docket-entries]. A '!' at the end of a filter's name negates it. A page of a filtered list can end early, with fewer rows than its size and the header X-Scan-Limit; `next` continues the list.
         */
        get: operations["listDocketsV4"];
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
         * List docket entries
         * @description Pages by cursor in every order, at any depth. Filters: id[__gte|__gt|__lte|__lt|__range|__isnull], docket, date_created[__gte|__gt|__lte|__lt|__range|__isnull|__year|__month|__day|__hour|__minute|__second], date_modified[__gte|__gt|__lte|__lt|__range|__isnull|__year|__month|__day|__hour|__minute|__second], date_filed[__gte|__gt|__lte|__lt|__range|__isnull|__year|__month|__day], time_filed[__gte|__gt|__lte|__lt|__range|__isnull], entry_number[__gte|__gt|__lte|__lt|__range|__isnull], recap_sequence_number[__startswith|__istartswith|__iexact], pacer_sequence_number[__gte|__gt|__lte|__lt|__range|__isnull], description[__startswith|__istartswith|__iexact], tags, docket[__ and any filter of dockets], recap_documents[__ and any filter of recap-documents]. A '!' at the end of a filter's name negates it. A page of a filtered list can end early, with fewer rows than its size and the header X-Scan-Limit; `next` continues the list.
         */
        get: operations["listDocketEntriesV4"];
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
         * List recap documents
         * @description Pages by cursor in every order, at any depth. Filters: id[__gte|__gt|__lte|__lt|__range|__isnull], docket_entry, tags, date_created[__gte|__gt|__lte|__lt|__range|__isnull|__year|__month|__day|__hour|__minute|__second], date_modified[__gte|__gt|__lte|__lt|__range|__isnull|__year|__month|__day|__hour|__minute|__second], sha1[__startswith|__istartswith|__iexact], page_count[__gte|__gt|__lte|__lt|__range|__isnull], file_size[__gte|__gt|__lte|__lt|__range|__isnull], plain_text[__startswith|__istartswith|__iexact], ocr_status[__gte|__gt|__lte|__lt|__range|__isnull], date_upload[__gte|__gt|__lte|__lt|__range|__isnull|__year|__month|__day|__hour|__minute|__second], document_number[__gte|__gt|__lte|__lt|__startswith|__istartswith|__iexact], attachment_number[__gte|__gt|__lte|__lt|__range|__isnull], pacer_doc_id[__startswith|__istartswith|__iexact|__in], is_available[__isnull], is_free_on_pacer[__isnull], is_sealed[__isnull], document_type[__gte|__gt|__lte|__lt|__range|__isnull], description[__startswith|__istartswith|__iexact], docket_entry[__ and any filter of docket-entries]. A '!' at the end of a filter's name negates it. A page of a filtered list can end early, with fewer rows than its size and the header X-Scan-Limit; `next` continues the list.
         */
        get: operations["listRecapDocumentsV4"];
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
         * List courts
         * @description Pages by number, up to page 100. The count is exact. Deeper pages are in v4. Filters: id[__startswith|__istartswith|__iexact], pacer_court_id[__gte|__gt|__lte|__lt|__range|__isnull], date_modified[__gte|__gt|__lte|__lt|__range|__isnull|__year|__month|__day|__hour|__minute|__second], in_use, has_opinion_scraper, has_oral_argument_scraper, position[__gte|__gt|__lte|__lt|__range|__isnull], citation_string[__startswith|__istartswith|__iexact], short_name[__startswith|__istartswith|__iexact], full_name[__startswith|__istartswith|__iexact], url[__startswith|__istartswith|__iexact], start_date[__gte|__gt|__lte|__lt|__range|__isnull|__year|__month|__day], end_date[__gte|__gt|__lte|__lt|__range|__isnull|__year|__month|__day], jurisdiction[__startswith|__istartswith|__iexact], parent_court, appeals_to, dockets[__ and any filter of dockets]. A '!' at the end of a filter's name negates it.
         */
        get: operations["listCourtsV3"];
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
         * List dockets
         * @description Pages by number, up to page 100. The count is exact. Deeper pages are in v4. Filters: id[__gte|__gt|__lte|__lt|__range|__isnull], court[__startswith|__istartswith|__iexact], clusters, audio_files, assigned_to, referred_to, bankruptcy_information, date_created[__gte|__gt|__lte|__lt|__range|__isnull|__year|__month|__day|__hour|__minute|__second], date_modified[__gte|__gt|__lte|__lt|__range|__isnull|__year|__month|__day|__hour|__minute|__second], source[__gte|__gt|__lte|__lt|__range|__isnull|__in], assigned_to_str[__startswith|__istartswith|__iexact], referred_to_str[__startswith|__istartswith|__iexact], date_argued[__gte|__gt|__lte|__lt|__range|__isnull|__year|__month|__day], date_filed[__gte|__gt|__lte|__lt|__range|__isnull|__year|__month|__day], date_terminated[__gte|__gt|__lte|__lt|__range|__isnull|__year|__month|__day], date_last_filing[__gte|__gt|__lte|__lt|__range|__isnull|__year|__month|__day], case_name_short[__startswith|__istartswith|__iexact], case_name[__startswith|__istartswith|__iexact], case_name_full[__startswith|__istartswith|__iexact], slug[__startswith|__istartswith|__iexact], docket_number[__startswith|__istartswith|__iexact|__isnull], docket_number_core[__startswith|__istartswith|__iexact], pacer_case_id[__startswith|__istartswith|__iexact|__isnull], cause[__startswith|__istartswith|__iexact], nature_of_suit[__startswith|__istartswith|__iexact], jury_demand[__startswith|__istartswith|__iexact], jurisdiction_type[__startswith|__istartswith|__iexact], date_blocked[__gte|__gt|__lte|__lt|__range|__isnull|__year|__month|__day], blocked, appeal_from, parent_docket, tags, panel, court[__ and any filter of courts], docket_entries[__ and any filter of docket-entries]. A '!' at the end of a filter's name negates it.
         */
        get: operations["listDocketsV3"];
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
         * List docket entries
         * @description Pages by number, up to page 100. The count is exact. Deeper pages are in v4. Filters: id[__gte|__gt|__lte|__lt|__range|__isnull], docket, date_created[__gte|__gt|__lte|__lt|__range|__isnull|__year|__month|__day|__hour|__minute|__second], date_modified[__gte|__gt|__lte|__lt|__range|__isnull|__year|__month|__day|__hour|__minute|__second], date_filed[__gte|__gt|__lte|__lt|__range|__isnull|__year|__month|__day], time_filed[__gte|__gt|__lte|__lt|__range|__isnull], entry_number[__gte|__gt|__lte|__lt|__range|__isnull], recap_sequence_number[__startswith|__istartswith|__iexact], pacer_sequence_number[__gte|__gt|__lte|__lt|__range|__isnull], description[__startswith|__istartswith|__iexact], tags, docket[__ and any filter of dockets], recap_documents[__ and any filter of recap-documents]. A '!' at the end of a filter's name negates it.
         */
        get: operations["listDocketEntriesV3"];
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
         * List recap documents
         * @description Pages by number, up to page 100. The count is exact. Deeper pages are in v4. Filters: id[__gte|__gt|__lte|__lt|__range|__isnull], docket_entry, tags, date_created[__gte|__gt|__lte|__lt|__range|__isnull|__year|__month|__day|__hour|__minute|__second], date_modified[__gte|__gt|__lte|__lt|__range|__isnull|__year|__month|__day|__hour|__minute|__second], sha1[__startswith|__istartswith|__iexact], page_count[__gte|__gt|__lte|__lt|__range|__isnull], file_size[__gte|__gt|__lte|__lt|__range|__isnull], plain_text[__startswith|__istartswith|__iexact], ocr_status[__gte|__gt|__lte|__lt|__range|__isnull], date_upload[__gte|__gt|__lte|__lt|__range|__isnull|__year|__month|__day|__hour|__minute|__second], document_number[__gte|__gt|__lte|__lt|__startswith|__istartswith|__iexact], attachment_number[__gte|__gt|__lte|__lt|__range|__isnull], pacer_doc_id[__startswith|__istartswith|__iexact|__in], is_available[__isnull], is_free_on_pacer[__isnull], is_sealed[__isnull], document_type[__gte|__gt|__lte|__lt|__range|__isnull], description[__startswith|__istartswith|__iexact], docket_entry[__ and any filter of docket-entries]. A '!' at the end of a filter's name negates it.
         */
        get: operations["listRecapDocumentsV3"];
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
        /**
         * Check whether each store answers
         * @description Asks D1, KV and R2 for something small. 503 when one of them fails.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what the service is, and where its APIs are
         * @description Browsers, which prefer `text/html`, get a page with the same links.
         */
        get: operations["getService"];
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
        /**
         * Change the password
         * @description The current password is needed. Other sessions can be ended in the same step.
         */
        post: operations["changePassword"];
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
         * @description The session's token is refused from then on. A JWT that was made from it is refused at most 60 seconds later.
         */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/revoke-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End one of one's own sessions
         * @description Named by the id that the list shows, or by its token.
         */
        post: operations["revokeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/revoke-other-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End all of one's own sessions but this one
         * @description Their tokens are refused at once.
         */
        post: operations["revokeOtherSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/change-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the e-mail address
         * @description The address changes when the link that goes to the new one is opened. The answer is the same whether the new address has an account or not.
         */
        post: operations["changeEmail"];
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
         * @description Send the parts in any order, repeat any of them, and send several at a time. Then complete the upload. An upload that is not completed within a day (UPLOAD_TTL) is aborted. Conditions hold for the file of the key, now and when the upload is completed. A user has at most 100 uploads in progress.
         */
        post: operations["createUpload"];
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
         * Begin an upload that goes to R2 directly
         * @description Send the file with this method and these headers, once; then complete the upload. The file may have up to 5 GiB, whatever limit a zone sets for requests.
         */
        post: operations["createPresignedUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/files/tus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin an upload by tus 1.0
         * @description In Upload-Metadata, `filename` is the key, `filetype` the media type and `visibility` the visibility; other entries become custom metadata. A body is the first piece of the upload.
         */
        post: operations["createTusUpload"];
        delete?: never;
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
        /**
         * List the followers of a user
         * @description The latest first. `around` takes the id of a user, and `seek` takes a time.
         */
        get: operations["listFollowers"];
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
        /**
         * List the users whom a user follows
         * @description The latest first. `around` takes the id of a user, and `seek` takes a time.
         */
        get: operations["listFollowing"];
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
        /**
         * Follow a user
         * @description When the user approves followers, the call leaves a request, and the profile answers `follow_requested_by_me` until the user approves it.
         */
        put: operations["followUser"];
        post?: never;
        /**
         * Stop following a user, or withdraw the request
         * @description Repeating the request does no harm.
         */
        delete: operations["unfollowUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{username}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Block a user
         * @description Ends both follows. From then on, neither user sees the profile, posts, comments, likes or lists of the other. The caller's own list of blocks names the user.
         */
        put: operations["blockUser"];
        post?: never;
        /**
         * Unblock a user
         * @description Repeating the request does no harm. Follows that the block ended do not come back.
         */
        delete: operations["unblockUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{username}/mute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mute a user: keep their posts out of the caller's feeds
         * @description The muted user is not told, and sees no difference. Repeating the request does no harm.
         */
        put: operations["muteUser"];
        post?: never;
        /**
         * Unmute a user
         * @description Repeating the request does no harm.
         */
        delete: operations["unmuteUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/followers/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a follower of the caller
         * @description The user is not told, and may follow again. Repeating the request does no harm.
         */
        delete: operations["removeFollower"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/follow-requests/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Approve a request to follow the caller
         * @description The user follows the caller from then on. Repeating the request does no harm.
         */
        put: operations["approveFollower"];
        post?: never;
        /**
         * Reject a request to follow the caller
         * @description The user is not told, and may ask again. Repeating the request does no harm.
         */
        delete: operations["rejectFollower"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Somebody's profile
         * @description Counts only what the caller may see. `me` is the caller.
         */
        get: operations["getUser"];
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
        /**
         * Get a post
         * @description 404 also for a post that the caller may not see.
         */
        get: operations["getPost"];
        put?: never;
        post?: never;
        /**
         * Delete a post of one's own, with its comments and likes
         * @description Attached files stay in the author's files.
         */
        delete: operations["deletePost"];
        options?: never;
        head?: never;
        /**
         * Edit a post of one's own, or change who may see it
         * @description A change to the values that the post already has leaves `edited_at` as it is.
         */
        patch: operations["updatePost"];
        trace?: never;
    };
    "/api/users/{username}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the posts of a user that the caller may see
         * @description In any order of the sortable fields, newest first by default.
         */
        get: operations["listPostsOfUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the comments of a post, newest first
         * @description `order_by=id` lists the oldest first.
         */
        get: operations["listComments"];
        put?: never;
        /**
         * Comment on a post
         * @description Everybody who may see the post may comment on it. With an `Idempotency-Key` the request can be sent again without a second comment.
         */
        post: operations["createComment"];
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
        /**
         * Get a comment
         * @description 404 also for a comment on a post that the caller may not see.
         */
        get: operations["getComment"];
        put?: never;
        post?: never;
        /**
         * Delete a comment of one's own, or any comment on one's own post
         * @description The author of a comment can delete it even when the post is hidden from them.
         */
        delete: operations["deleteComment"];
        options?: never;
        head?: never;
        /**
         * Edit a comment of one's own
         * @description A comment that stays the same keeps its `edited_at`.
         */
        patch: operations["updateComment"];
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
        /**
         * Like a post
         * @description Answers the number of likes. Repeating the request does no harm.
         */
        put: operations["likePost"];
        post?: never;
        /**
         * Take one's like back
         * @description Answers the number of likes. Repeating the request does no harm.
         */
        delete: operations["unlikePost"];
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
        /**
         * List the users who like a post, the latest like first
         * @description `around` takes the id of a user, and `seek` takes a time.
         */
        get: operations["listLikers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{id}/saved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save a post
         * @description Only the caller sees what they saved. Repeating the request does no harm.
         */
        put: operations["savePost"];
        post?: never;
        /**
         * Remove a post from the saved posts
         * @description Repeating the request does no harm.
         */
        delete: operations["unsavePost"];
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
        /**
         * Get the bytes of one of the caller's files by its key
         * @description Ranges and conditional requests work as RFC 9110 describes them.
         */
        get: operations["downloadFileByKey"];
        /**
         * Store a file under a key, or replace it
         * @description The body is the file. A file that is replaced keeps its id. Readers get the old version until all bytes of the new one are stored. Content-Range is refused: a request stores a whole file.
         */
        put: operations["uploadFile"];
        post?: never;
        /**
         * Delete one of the caller's files by its key
         * @description The file is also detached from all posts.
         */
        delete: operations["deleteFileByKey"];
        options?: never;
        /**
         * Get the bytes of one of the caller's files by its key: the headers alone
         * @description Ranges and conditional requests work as RFC 9110 describes them.
         */
        head: operations["headDownloadFileByKey"];
        /**
         * Change the record of one of the caller's files by its key
         * @description A key that another file of the caller has is refused with 409.
         */
        patch: operations["updateFileByKey"];
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
         * Get the bytes of a file
         * @description Served to the owner; to everybody who may see a post that the file is attached to; to everybody while the file is public; and to the holder of a link or of an attachment's URL.
         */
        get: operations["downloadFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Get the bytes of a file: the headers alone
         * @description Served to the owner; to everybody who may see a post that the file is attached to; to everybody while the file is public; and to the holder of a link or of an attachment's URL.
         */
        head: operations["headDownloadFile"];
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
        /**
         * Get an upload, with the parts that were received
         * @description For a day after its completion, a complete upload names the file that it became.
         */
        get: operations["getUpload"];
        put?: never;
        post?: never;
        /**
         * Abort an upload
         * @description The parts that were received are removed.
         */
        delete: operations["abortUpload"];
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
         * @description The body is the part, with Content-Length. Every part but the last has exactly part_size bytes. Conditions are about an earlier part of the same number.
         */
        put: operations["uploadPart"];
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
         * @description A file that has the key is replaced, and keeps its id. The parts in the body are optional; they are compared with the parts that were received. Completing an upload again within a day answers 200 with the record.
         */
        post: operations["completeUpload"];
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
        /**
         * List the valid links of a file, the newest first
         * @description A link is valid until it expires, is revoked, or its version of the file is gone.
         */
        get: operations["listLinks"];
        put?: never;
        /**
         * Create a link to the current version of a file
         * @description The link needs no token. It is valid until it expires or is revoked, and until the file is replaced or deleted. A file has at most 100 links.
         */
        post: operations["createLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/files/{id}/links/{link_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a link
         * @description The URL is refused from then on. Repeating the request does no harm.
         */
        delete: operations["revokeLink"];
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
        /**
         * Create an R2 URL for the current version of a file
         * @description The URL goes to R2 directly. It makes browsers download the file and gives an inert type to files that could run a script.
         */
        post: operations["createPresignedDownload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/files/tus/{upload_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the offset of an upload by tus
         * @description `Upload-Offset` says how many bytes were received, so that an upload can go on.
         */
        get: operations["getTusUpload"];
        put?: never;
        /**
         * Send PATCH or DELETE as a POST with X-HTTP-Method-Override
         * @description For clients and proxies that know no other methods than GET and POST.
         */
        post: operations["overrideTusMethod"];
        /**
         * Abort an upload by tus
         * @description The bytes that were received are removed.
         */
        delete: operations["abortTusUpload"];
        options?: never;
        /**
         * Get the offset of an upload by tus: the headers alone
         * @description `Upload-Offset` says how many bytes were received, so that an upload can go on.
         */
        head: operations["headGetTusUpload"];
        /**
         * Continue an upload by tus
         * @description The upload is complete with its last byte. Content-Location names the file that it became.
         */
        patch: operations["continueTusUpload"];
        trace?: never;
    };
    "/api/v2/files/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a job and its progress
         * @description Ask again until `state` says that the job is over.
         */
        get: operations["getFileJob"];
        put?: never;
        post?: never;
        /**
         * Cancel a job; what it has done stays
         * @description Files that were moved or deleted already stay so.
         */
        delete: operations["cancelFileJob"];
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
        /**
         * Get the record of a file, or of an upload in progress
         * @description Only the owner sees the key, the custom metadata and what R2 says. Everybody else who may read the file sees its name and what is needed to show it.
         */
        get: operations["getFile"];
        put?: never;
        post?: never;
        /**
         * Delete a file, and detach it from all posts
         * @description The bytes are removed from the bucket.
         */
        delete: operations["deleteFile"];
        options?: never;
        head?: never;
        /**
         * Rename a file, or change its type, visibility or custom metadata
         * @description A key that another file of the caller has is refused with 409.
         */
        patch: operations["updateFile"];
        trace?: never;
    };
    "/api/v2/files/records/by-key/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the record of one of the caller's files by its key
         * @description The record of a file, without its bytes.
         */
        get: operations["getFileByKey"];
        put?: never;
        post?: never;
        /**
         * Delete one of the caller's files by its key
         * @description Deletes the file with its record.
         */
        delete: operations["deleteFileRecordByKey"];
        options?: never;
        head?: never;
        /**
         * Change the record of one of the caller's files by its key
         * @description A key that another file of the caller has is refused with 409.
         */
        patch: operations["updateFileRecordByKey"];
        trace?: never;
    };
    "/api/v2/files/{id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a file to another key
         * @description If-Match, If-None-Match and If-Unmodified-Since are about the file that has the key of the copy. Files of up to 5 GiB can be copied.
         */
        post: operations["copyFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
         * @description For administrators. Each line is a JSON object, and changes the members that it names of the row of its id, or creates that row; the same body may be sent again. JSON of CourtListener's API can be imported as it is: references may be URLs, entries may contain documents, and members that the resource does not have are ignored and counted. A line that cannot be written does not stop the others. A row that a line refers to must exist: import courts first, then dockets, docket-entries and recap-documents.
         */
        post: operations["importRows"];
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
        get: operations["getDocumentFile"];
        /**
         * RecapDocument: store its PDF, or replace it
         * @description For administrators. The body is the PDF, streamed into a public file. The document is available from then on.
         */
        put: operations["storeDocumentFile"];
        post?: never;
        delete?: never;
        options?: never;
        /**
         * RecapDocument: its PDF: the headers alone
         * @description By range and condition, as every file.
         */
        head: operations["headGetDocumentFile"];
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
        /**
         * Get a court
         * @description Filters work here, too: a row that does not meet them is not found.
         */
        get: operations["getCourtV4"];
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
        /**
         * Get a docket
         * @description Filters work here, too: a row that does not meet them is not found.
         */
        get: operations["getDocketV4"];
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
        /**
         * Get a docket entry
         * @description Filters work here, too: a row that does not meet them is not found.
         */
        get: operations["getDocketEntryV4"];
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
        /**
         * Get a RECAP document
         * @description Filters work here, too: a row that does not meet them is not found.
         */
        get: operations["getRecapDocumentV4"];
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
        /**
         * Get a court
         * @description Filters work here, too: a row that does not meet them is not found.
         */
        get: operations["getCourtV3"];
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
        /**
         * Get a docket
         * @description Filters work here, too: a row that does not meet them is not found.
         */
        get: operations["getDocketV3"];
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
        /**
         * Get a docket entry
         * @description Filters work here, too: a row that does not meet them is not found.
         */
        get: operations["getDocketEntryV3"];
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
        /**
         * Get a RECAP document
         * @description Filters work here, too: a row that does not meet them is not found.
         */
        get: operations["getRecapDocumentV3"];
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
        Problem: {
            /** @description A URI that identifies the kind of problem. */
            type: string;
            /** @description The kind of problem, in words. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            /** @description What happened this time, in words. */
            detail: string;
            /** @description The path of the request. */
            instance: string;
            /**
             * @description The kind of problem, for programs.
             * @enum {string}
             */
            code: "invalid_request" | "invalid_cursor" | "page_too_deep" | "unauthenticated" | "forbidden" | "email_not_verified" | "not_found" | "method_not_allowed" | "invalid_link" | "conflict" | "gone" | "length_required" | "precondition_failed" | "payload_too_large" | "quota_exceeded" | "unsupported_media_type" | "range_not_satisfiable" | "unprocessable" | "too_many_requests" | "checksum_mismatch" | "internal_error" | "overloaded" | "unavailable" | "misconfigured";
            /** @description The id under which the request is logged. */
            request_id: string;
            /** @description Each wrong parameter or member, by its path. */
            errors?: {
                path: string;
                message: string;
            }[];
            /** @description The URL that starts the same list in cursor mode. */
            first?: string;
        } & {
            [key: string]: unknown;
        };
        ConsoleToken: {
            /** @description A JWT that is valid for 15 minutes */
            token: string;
        };
        ServiceState: {
            /** @description Jobs that wait, and jobs that the queue gave up on. */
            queue: {
                /** @description Messages that wait in the queue of jobs; null where the platform does not tell. */
                backlog: number | null;
                /** @description Jobs that the queue refused or gave up on. */
                pending_jobs: number;
                /** Format: date-time */
                oldest_pending_at: string | null;
                /** @description Changes that are committed and not yet announced to caches. */
                announcements: number;
            };
            /** @description The stored files, and what audits found. */
            files: {
                /** @description Objects that no record names, and that the sweep will remove. */
                orphans: number;
                /** @description Those of them whose time has come. */
                due_orphans: number;
                /** @description Uploads that are not complete. */
                uploads_in_progress: number;
                /** @description Null before the first audit. */
                audit: {
                    /** @description The last object that was compared; '' between two audits. */
                    position: string;
                    /** Format: date-time */
                    resumes_at: string;
                } | null;
            };
            /** @description Counts end at this number. */
            counted_up_to: number;
        };
        SlowRequests: {
            /** @description SLOW_REQUEST_MS */
            threshold_ms: number;
            /** @description The rows of the page. */
            results: {
                request_id: string;
                method: string;
                route: string;
                status: number;
                milliseconds: number;
                rows_read: number;
                round_trips: number;
                /** Format: date-time */
                at: string;
            }[];
        };
        AdminUserPage: {
            /** @description Rows of the whole list; null when they were not counted. */
            count: number | null;
            /** @description The URL of the next page; null on the last page. */
            next: string | null;
            /** @description The URL of the previous page; null on the first page. */
            previous: string | null;
            /** @description The cursor of the next page; null on the last page and in page mode. */
            next_cursor: string | null;
            /** @description The cursor of the previous page; null on the first page and in page mode. */
            previous_cursor: string | null;
            /** @description The number of this page; null for a page read by cursor. */
            current_page: number | null;
            /** @description How many pages there are; null for a page read by cursor. */
            total_pages: number | null;
            /** @description The rows of the page. */
            results: components["schemas"]["AdminUser"][];
        };
        AdminUser: {
            /** @description The id. */
            id: number;
            /** @description The username, in lower case. */
            username: string;
            /** @description The name that is shown. */
            name: string;
            /** @description The e-mail address. */
            email: string;
            /** @description Whether the e-mail address is verified. */
            email_verified: boolean;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /** @description The posts of the user. */
            post_count: number;
            /** @description The followers of the user. */
            follower_count: number;
            /** @description Bytes of the user's files. */
            stored_bytes: number;
        };
        PendingJobPage: {
            /** @description Rows of the whole list; null when they were not counted. */
            count: number | null;
            /** @description The URL of the next page; null on the last page. */
            next: string | null;
            /** @description The URL of the previous page; null on the first page. */
            previous: string | null;
            /** @description The cursor of the next page; null on the last page and in page mode. */
            next_cursor: string | null;
            /** @description The cursor of the previous page; null on the first page and in page mode. */
            previous_cursor: string | null;
            /** @description The number of this page; null for a page read by cursor. */
            current_page: number | null;
            /** @description How many pages there are; null for a page read by cursor. */
            total_pages: number | null;
            /** @description The rows of the page. */
            results: components["schemas"]["PendingJob"][];
        };
        PendingJob: {
            /** @description The id. */
            id: number;
            /** @description What the job does. */
            kind: string;
            /** @description The job as the queue has it. */
            job: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
        };
        SignedIn: {
            /** @description A session token */
            token: string;
            /** @description The account. */
            user: components["schemas"]["AccountUser"];
        };
        AccountUser: {
            /** @description The id. */
            id: number;
            /** @description The name that is shown. */
            name: string;
            /** @description The username, in lower case. */
            username: string;
            /** @description The e-mail address. */
            email: string;
            /** @description Whether the e-mail address is verified. */
            email_verified: boolean;
            /** @description What the user says of themselves. */
            bio: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
        };
        SignUpBegun: {
            /**
             * @description How far the sign-up is.
             * @enum {string}
             */
            status: "verification_sent";
        };
        SignUp: {
            /** @description The name that is shown. */
            name: string;
            /**
             * @description Looked up and answered in lower case. Names of the service's own are reserved.
             * @example ada
             */
            username: string;
            /**
             * Format: email
             * @description The e-mail address.
             * @example ada@example.com
             */
            email: string;
            /**
             * Format: password
             * @description The password, of 8 characters or more.
             */
            password: string;
        };
        SignInEmail: {
            /**
             * Format: email
             * @description The e-mail address.
             * @example ada@example.com
             */
            email: string;
            /**
             * Format: password
             * @description The password of the account.
             */
            password: string;
        };
        SignInUsername: {
            /**
             * @description The username, in lower case.
             * @example ada
             */
            username: string;
            /**
             * Format: password
             * @description The password of the account.
             */
            password: string;
        };
        PasswordChanged: {
            /** @description The token of the new session; null when no session has ended */
            token: string | null;
            /** @description The account. */
            user: components["schemas"]["AccountUser"];
        };
        ChangePassword: {
            /**
             * Format: password
             * @description The password as it is now.
             */
            currentPassword: string;
            /**
             * Format: password
             * @description The password from now on.
             */
            newPassword: string;
            /** @description Whether every session ends. The answer carries the token of a new one. */
            revokeOtherSessions?: boolean;
        };
        Accepted: {
            /**
             * @description That the request was taken.
             * @enum {boolean}
             */
            status: true;
        };
        RequestPasswordReset: {
            /**
             * Format: email
             * @description The e-mail address.
             * @example ada@example.com
             */
            email: string;
        };
        ResetPassword: {
            /** @description The token of the link in the message. */
            token: string;
            /**
             * Format: password
             * @description The password from now on.
             */
            newPassword: string;
        };
        SignedOut: {
            /**
             * @description Always true.
             * @enum {boolean}
             */
            success: true;
        };
        CurrentSession: {
            /** @description The session of the token. */
            session: {
                id: number;
                /** Format: date-time */
                created_at: string;
                /**
                 * Format: date-time
                 * @description When the session was renewed last
                 */
                updated_at: string;
                /** Format: date-time */
                expires_at: string;
            };
            /** @description The account. */
            user: components["schemas"]["AccountUser"];
            /** @description Whether the user is an administrator: `ADMIN_EMAILS` has the verified address. */
            administrator: boolean;
        };
        IssuedToken: {
            /** @description A JWT, valid for 900 s */
            token: string;
        };
        JsonWebKeySet: {
            /** @description The public keys (RFC 7517). */
            keys: {
                kid: string;
                kty: string;
                alg: string;
                crv: string;
                x: string;
            }[];
        };
        SessionList: {
            id: number;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description When the session was renewed last
             */
            updated_at: string;
            /** Format: date-time */
            expires_at: string;
            user_agent: string | null;
            /** @description Whether it is the session of this request */
            current: boolean;
        }[];
        RevokeSession: {
            /** @description The id. */
            id?: number;
            /** @description The token of the session. */
            token?: string;
        };
        SendVerificationEmail: {
            /**
             * Format: email
             * @description The e-mail address.
             * @example ada@example.com
             */
            email: string;
        };
        ChangeEmail: {
            /**
             * Format: email
             * @description The e-mail address from now on.
             * @example ada@example.com
             */
            newEmail: string;
        };
        DevMailbox: {
            /** @description The messages, the newest first. */
            messages: {
                to: string;
                subject: string;
                text: string;
                /** Format: date-time */
                created_at: string;
            }[];
        };
        AccountDeleted: {
            /**
             * @description That the account is deleted.
             * @enum {string}
             */
            status: "deleted";
        };
        DeleteAccount: {
            /**
             * Format: password
             * @description The password, of 8 characters or more.
             */
            password: string;
        };
        FollowRequestPage: {
            /** @description Rows of the whole list; null when they were not counted. */
            count: number | null;
            /** @description The URL of the next page; null on the last page. */
            next: string | null;
            /** @description The URL of the previous page; null on the first page. */
            previous: string | null;
            /** @description The cursor of the next page; null on the last page and in page mode. */
            next_cursor: string | null;
            /** @description The cursor of the previous page; null on the first page and in page mode. */
            previous_cursor: string | null;
            /** @description The number of this page; null for a page read by cursor. */
            current_page: number | null;
            /** @description How many pages there are; null for a page read by cursor. */
            total_pages: number | null;
            /** @description The rows of the page. */
            results: components["schemas"]["FollowRequest"][];
        };
        FollowRequest: {
            /** @description The id. */
            id: number;
            /** @description The username, in lower case. */
            username: string;
            /** @description The name that is shown. */
            name: string;
            /**
             * Format: date-time
             * @description When the user asked.
             */
            requested_at: string;
        };
        BlockPage: {
            /** @description Rows of the whole list; null when they were not counted. */
            count: number | null;
            /** @description The URL of the next page; null on the last page. */
            next: string | null;
            /** @description The URL of the previous page; null on the first page. */
            previous: string | null;
            /** @description The cursor of the next page; null on the last page and in page mode. */
            next_cursor: string | null;
            /** @description The cursor of the previous page; null on the first page and in page mode. */
            previous_cursor: string | null;
            /** @description The number of this page; null for a page read by cursor. */
            current_page: number | null;
            /** @description How many pages there are; null for a page read by cursor. */
            total_pages: number | null;
            /** @description The rows of the page. */
            results: components["schemas"]["Block"][];
        };
        Block: {
            /** @description The id. */
            id: number;
            /** @description The username, in lower case. */
            username: string;
            /** @description The name that is shown. */
            name: string;
            /**
             * Format: date-time
             * @description When the block began.
             */
            blocked_at: string;
        };
        MutePage: {
            /** @description Rows of the whole list; null when they were not counted. */
            count: number | null;
            /** @description The URL of the next page; null on the last page. */
            next: string | null;
            /** @description The URL of the previous page; null on the first page. */
            previous: string | null;
            /** @description The cursor of the next page; null on the last page and in page mode. */
            next_cursor: string | null;
            /** @description The cursor of the previous page; null on the first page and in page mode. */
            previous_cursor: string | null;
            /** @description The number of this page; null for a page read by cursor. */
            current_page: number | null;
            /** @description How many pages there are; null for a page read by cursor. */
            total_pages: number | null;
            /** @description The rows of the page. */
            results: components["schemas"]["Mute"][];
        };
        Mute: {
            /** @description The id. */
            id: number;
            /** @description The username, in lower case. */
            username: string;
            /** @description The name that is shown. */
            name: string;
            /**
             * Format: date-time
             * @description When the mute began.
             */
            muted_at: string;
        };
        FollowPage: {
            /** @description Rows of the whole list; null when they were not counted. */
            count: number | null;
            /** @description The URL of the next page; null on the last page. */
            next: string | null;
            /** @description The URL of the previous page; null on the first page. */
            previous: string | null;
            /** @description The cursor of the next page; null on the last page and in page mode. */
            next_cursor: string | null;
            /** @description The cursor of the previous page; null on the first page and in page mode. */
            previous_cursor: string | null;
            /** @description The number of this page; null for a page read by cursor. */
            current_page: number | null;
            /** @description How many pages there are; null for a page read by cursor. */
            total_pages: number | null;
            /** @description The rows of the page. */
            results: components["schemas"]["Follow"][];
        };
        Follow: {
            /** @description The id. */
            id: number;
            /** @description The username, in lower case. */
            username: string;
            /** @description The name that is shown. */
            name: string;
            /**
             * Format: date-time
             * @description When the follow began.
             */
            followed_at: string;
        };
        OwnProfile: {
            /** @description The id. */
            id: number;
            /** @description The username, in lower case. */
            username: string;
            /** @description The name that is shown. */
            name: string;
            /** @description What the user says of themselves. */
            bio: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /** @description The posts that the caller may see. */
            post_count: number;
            /** @description The followers that the caller may see. */
            follower_count: number;
            /** @description The users followed that the caller may see. */
            following_count: number;
            /** @description Whether the caller follows the user. */
            followed_by_me: boolean;
            /** @description Whether the user has yet to approve the caller's request to follow. */
            follow_requested_by_me: boolean;
            /** @description Whether the caller mutes the user. */
            muted_by_me: boolean;
            /** @description The e-mail address. */
            email: string;
            /** @description Whether a follow needs the user's approval. */
            follow_approval: boolean;
        };
        ProfileChange: {
            /** @description The name that is shown. */
            name?: string;
            /** @description What the user says of themselves. */
            bio?: string;
            /** @description Whether followers need approval. */
            follow_approval?: boolean;
        };
        Profile: {
            /** @description The id. */
            id: number;
            /** @description The username, in lower case. */
            username: string;
            /** @description The name that is shown. */
            name: string;
            /** @description What the user says of themselves. */
            bio: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /** @description The posts that the caller may see. */
            post_count: number;
            /** @description The followers that the caller may see. */
            follower_count: number;
            /** @description The users followed that the caller may see. */
            following_count: number;
            /** @description Whether the caller follows the user. */
            followed_by_me: boolean;
            /** @description Whether the user has yet to approve the caller's request to follow. */
            follow_requested_by_me: boolean;
            /** @description Whether the caller mutes the user. */
            muted_by_me: boolean;
        };
        PostPage: {
            /** @description Rows of the whole list; null when they were not counted. */
            count: number | null;
            /** @description The URL of the next page; null on the last page. */
            next: string | null;
            /** @description The URL of the previous page; null on the first page. */
            previous: string | null;
            /** @description The cursor of the next page; null on the last page and in page mode. */
            next_cursor: string | null;
            /** @description The cursor of the previous page; null on the first page and in page mode. */
            previous_cursor: string | null;
            /** @description The number of this page; null for a page read by cursor. */
            current_page: number | null;
            /** @description How many pages there are; null for a page read by cursor. */
            total_pages: number | null;
            /** @description The rows of the page. */
            results: components["schemas"]["Post"][];
        };
        Post: {
            /** @description The id. */
            id: number;
            /** @description Who wrote it. */
            author: components["schemas"]["Author"];
            /** @description The text. */
            body: string;
            /**
             * @description Who may see it: everybody (`public`), the author's followers (`followers`), or the author alone (`private`).
             * @enum {string}
             */
            privacy: "public" | "followers" | "private";
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the body or the files changed last; null when they never did.
             */
            edited_at: string | null;
            /** @description In a list, the likes of all users. In an answer of one post, without those of users whom a block hides from the caller. */
            like_count: number;
            /** @description The same for comments. */
            comment_count: number;
            /** @description Whether the caller likes it. */
            liked_by_me: boolean;
            /** @description Whether the caller saved it. */
            saved_by_me: boolean;
            /** @description The attached files, in the order to show them. */
            attachments: components["schemas"]["Attachment"][];
        };
        Author: {
            /** @description The id. */
            id: number;
            /** @description The username, in lower case. */
            username: string;
            /** @description The name that is shown. */
            name: string;
        };
        Attachment: {
            /** @description The id. */
            id: number;
            /** @description Where the bytes are. It needs no token, and is valid as long as the caller may see the post and the file is attached to it */
            url: string;
            /** @description The name that is shown. */
            name: string;
            /** @description The media type. */
            content_type: string;
            /** @description Bytes. */
            size: number;
            /** @description In pixels; null: no picture */
            width: number | null;
            /** @description Pixels; null for a file that is no picture. */
            height: number | null;
            /** @description What the file shows; null: not given */
            alt: string | null;
        };
        FeedCache: {
            /** @description False when KV does not answer. Feeds are then read from D1. */
            available: boolean;
            /** @description The cached pages, those of both feeds. */
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
            /** @description The newest write of each scope that a page is checked against. */
            stamps: {
                scope: string;
                bookmark: string | null;
            }[];
            /** @description True when more pages are cached than are listed. */
            truncated: boolean;
        };
        Comment: {
            /** @description The id. */
            id: number;
            /** @description The post that it is on. */
            post_id: number;
            /** @description Who wrote it. */
            author: components["schemas"]["Author"];
            /** @description The text. */
            body: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the body changed last; null when it never did.
             */
            edited_at: string | null;
        };
        CommentPage: {
            /** @description Rows of the whole list; null when they were not counted. */
            count: number | null;
            /** @description The URL of the next page; null on the last page. */
            next: string | null;
            /** @description The URL of the previous page; null on the first page. */
            previous: string | null;
            /** @description The cursor of the next page; null on the last page and in page mode. */
            next_cursor: string | null;
            /** @description The cursor of the previous page; null on the first page and in page mode. */
            previous_cursor: string | null;
            /** @description The number of this page; null for a page read by cursor. */
            current_page: number | null;
            /** @description How many pages there are; null for a page read by cursor. */
            total_pages: number | null;
            /** @description The rows of the page. */
            results: components["schemas"]["Comment"][];
        };
        LikeState: {
            /** @description Whether the caller likes the post now. */
            liked: boolean;
            /** @description The number of likes. */
            like_count: number;
        };
        LikerPage: {
            /** @description Rows of the whole list; null when they were not counted. */
            count: number | null;
            /** @description The URL of the next page; null on the last page. */
            next: string | null;
            /** @description The URL of the previous page; null on the first page. */
            previous: string | null;
            /** @description The cursor of the next page; null on the last page and in page mode. */
            next_cursor: string | null;
            /** @description The cursor of the previous page; null on the first page and in page mode. */
            previous_cursor: string | null;
            /** @description The number of this page; null for a page read by cursor. */
            current_page: number | null;
            /** @description How many pages there are; null for a page read by cursor. */
            total_pages: number | null;
            /** @description The rows of the page. */
            results: components["schemas"]["Author"][];
        };
        FilePage: {
            /** @description Rows of the whole list; null when they were not counted. */
            count: number | null;
            /** @description The URL of the next page; null on the last page. */
            next: string | null;
            /** @description The URL of the previous page; null on the first page. */
            previous: string | null;
            /** @description The cursor of the next page; null on the last page and in page mode. */
            next_cursor: string | null;
            /** @description The cursor of the previous page; null on the first page and in page mode. */
            previous_cursor: string | null;
            /** @description The number of this page; null for a page read by cursor. */
            current_page: number | null;
            /** @description How many pages there are; null for a page read by cursor. */
            total_pages: number | null;
            /** @description The rows of the page. */
            results: components["schemas"]["File"][];
            /** @description With a delimiter: the folders in this one, at most 100 of them, on the first page; empty on other pages */
            folders?: string[];
            /** @description The rest of the list of folders; null when there is none */
            folders_next?: string | null;
        };
        File: {
            /** @description The id. */
            id: number;
            /** @description The key in the owner's namespace: segments that are separated by `/`. */
            key: string;
            /** @description Bytes. */
            size: number;
            /** @description The media type. */
            content_type: string;
            /** @description The ETag of the bytes, without quotes. */
            etag: string | null;
            /** @description In hexadecimal */
            sha256: string | null;
            /**
             * @description `public`: everybody may read the file. `private`: the owner, and who may see a post that it is attached to.
             * @enum {string}
             */
            visibility: "private" | "public";
            /** @description Whether all bytes are there. */
            upload_complete: boolean;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the bytes were stored.
             */
            last_modified: string;
            /** @description The owner's own notes, by name. */
            custom_metadata: {
                [key: string]: string;
            };
            /** @description What the object store says of the file; null when it could not be read. */
            metadata: components["schemas"]["FileMetadata"];
            /** @description Why the metadata could not be read. */
            metadata_error?: string;
            /**
             * Format: date-time
             * @description When the metadata was read; null when it never was.
             */
            metadata_cached_at: string | null;
        };
        FileMetadata: {
            /** @description Bytes. */
            size: number;
            /** @description The ETag of the bytes, without quotes. */
            etag: string;
            /** @description The version of the object. */
            version: string;
            /**
             * Format: date-time
             * @description When the object was stored.
             */
            uploaded: string;
            /** @description The storage class of the object. */
            storage_class: string;
            /** @description The headers that are kept with the object. */
            http_metadata: {
                [key: string]: string;
            };
            /** @description The owner's own notes, by name. */
            custom_metadata: {
                [key: string]: string;
            };
            /** @description The checksums that the object store knows, in hexadecimal. */
            checksums: {
                [key: string]: string;
            };
        } | null;
        FolderPage: {
            /** @description Rows of the whole list; null when they were not counted. */
            count: number | null;
            /** @description The URL of the next page; null on the last page. */
            next: string | null;
            /** @description The URL of the previous page; null on the first page. */
            previous: string | null;
            /** @description The cursor of the next page; null on the last page and in page mode. */
            next_cursor: string | null;
            /** @description The cursor of the previous page; null on the first page and in page mode. */
            previous_cursor: string | null;
            /** @description The number of this page; null for a page read by cursor. */
            current_page: number | null;
            /** @description How many pages there are; null for a page read by cursor. */
            total_pages: number | null;
            /** @description The rows of the page. */
            results: components["schemas"]["Folder"][];
        };
        Folder: {
            /** @description The path of the folder, which ends in a slash. */
            path: string;
            /** @description The last part of the path. */
            name: string;
            /** @description Files in the folder itself */
            file_count: number;
            /** @description Files in it and in all folders in it */
            total_count: number;
        };
        FileUsage: {
            /** @description Bytes of all files, and of uploads in progress: of each its announced size or the bytes received, whichever is more */
            bytes: number;
            /** @description Complete files */
            files: number;
            /** @description Of at most 100 */
            uploads_in_progress: number;
            /** @description Bytes that the user may store (FILES_QUOTA_BYTES); null: there is no limit */
            quota: number | null;
            /** @description Bytes that still fit in the quota; null: there is no limit */
            available: number | null;
        };
        Upload: {
            /** @description The id of the upload, which becomes the id of the file. */
            upload_id: number;
            /** @description The key in the owner's namespace: segments that are separated by `/`. */
            key: string;
            /** @description The media type. */
            content_type: string;
            /** @description Null: not announced */
            size: number | null;
            /** @description Null: no parts */
            part_size: number | null;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /** @description Whether all bytes are there. */
            upload_complete: boolean;
            /** @description The file that the upload became; null while it is in progress */
            file_id: number | null;
            /** @description The parts that were received. */
            parts: {
                part_number: number;
                etag: string;
                size: number;
            }[];
        };
        UploadPart: {
            /** @description The number of the part, from 1. */
            part_number: number;
            /** @description The ETag of the bytes, without quotes. */
            etag: string;
        };
        Link: {
            /** @description The id. */
            id: number;
            /** @description The URL. */
            url: string;
            /**
             * Format: date-time
             * @description When it expires.
             */
            expires_at: string;
        };
        Links: {
            /** @description The number of rows. */
            count: number;
            /** @description The rows of the page. */
            results: components["schemas"]["Link"][];
        };
        PresignedDownload: {
            /** @description The URL. */
            url: string;
            /**
             * Format: date-time
             * @description When it expires.
             */
            expires_at: string;
        };
        PresignedUpload: {
            /** @description The id of the upload, which becomes the id of the file. */
            upload_id: number;
            /** @description The URL. */
            url: string;
            /**
             * @description The method to send the file with.
             * @enum {string}
             */
            method: "PUT";
            /** @description The headers to send the file with. */
            headers: {
                [key: string]: string;
            };
            /**
             * Format: date-time
             * @description When it expires.
             */
            expires_at: string;
        };
        FileJob: {
            /** @description The id. */
            id: number;
            /**
             * @description What is done with the files.
             * @enum {string}
             */
            action: "move" | "delete";
            /** @description The beginning of the keys of the files. */
            prefix: string;
            /** @description The folder that the files are moved to; null for another action. */
            to: string | null;
            /**
             * @description How far the job is.
             * @enum {string}
             */
            state: "listing" | "working" | "done" | "cancelled";
            /** @description Files found so far */
            total: number;
            /** @description Files that are done. */
            done: number;
            /** @description Files whose new key is taken or too long */
            failed: number;
            /** @description The keys of the first 100 of them */
            failures: string[];
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the job went on last.
             */
            updated_at: string;
        };
        FileJobs: {
            /** @description The rows of the page. */
            results: components["schemas"]["FileJob"][];
        };
        SharedFile: {
            /** @description The id. */
            id: number;
            /** @description The last segment of the key */
            name: string;
            /** @description Bytes. */
            size: number;
            /** @description The media type. */
            content_type: string;
            /** @description The ETag of the bytes, without quotes. */
            etag: string | null;
            /**
             * @description `public`: everybody may read the file. `private`: the owner, and who may see a post that it is attached to.
             * @enum {string}
             */
            visibility: "private" | "public";
            /** @description In pixels; null: no picture */
            width: number | null;
            /** @description Pixels; null for a file that is no picture. */
            height: number | null;
            /**
             * Format: date-time
             * @description When the bytes were stored.
             */
            last_modified: string;
        };
        ImportAccount: {
            /** @description Lines that were not empty */
            received: number;
            /** @description Rows that were written. */
            written: number;
            /** @description Lines that were not valid. */
            rejected: number;
            /** @description Members that the resource does not have, and how many lines had each of them */
            ignored: {
                [key: string]: number;
            };
            /** @description The first hundred rejected lines. The first line has the number 1. */
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
            /** @description The SHA-256 of the bytes, in hexadecimal; null when nobody computed it. */
            sha256: string | null;
            /** @description The ETag of the bytes, without quotes. */
            etag: string | null;
        };
        DocketsRoot: {
            /**
             * Format: uri
             * @description The list of courts.
             */
            courts: string;
            /**
             * Format: uri
             * @description The list of dockets.
             */
            dockets: string;
            /**
             * Format: uri
             * @description The list of docket-entries.
             */
            "docket-entries": string;
            /**
             * Format: uri
             * @description The list of recap-documents.
             */
            "recap-documents": string;
        };
        CourtNumberedPage: {
            /** @description The number of rows. */
            count: number;
            /**
             * Format: uri
             * @description The next page; null on the last one.
             */
            next: string | null;
            /**
             * Format: uri
             * @description The page before; null on the first.
             */
            previous: string | null;
            /** @description The rows of the page. */
            results: components["schemas"]["Court"][];
        };
        Court: {
            /** @description The URL of this object. */
            resource_uri?: string;
            /** @description Such as 'scotus'. */
            id?: string;
            /** @description The number of the court in PACER. */
            pacer_court_id?: number | null;
            /** @description Whether PACER has an RSS feed of the court. */
            pacer_has_rss_feed?: boolean | null;
            /** @description The kinds of entries in that feed. */
            pacer_rss_entry_types?: string;
            /**
             * Format: date-time
             * @description When PACER was asked about the court last.
             */
            date_last_pacer_contact?: string | null;
            /** @description The id of the court at the Federal Judicial Center. */
            fjc_court_id?: string;
            /**
             * Format: date-time
             * @description When the row was changed last.
             */
            date_modified?: string;
            /** @description Whether the court has dockets here. */
            in_use?: boolean;
            /** @description Whether opinions are collected from the court's site. */
            has_opinion_scraper?: boolean;
            /** @description Whether oral arguments are collected from the court's site. */
            has_oral_argument_scraper?: boolean;
            /** @description The rank in sorted lists of courts. */
            position?: number;
            /** @description The abbreviation in citations. */
            citation_string?: string;
            /** @description The name in short. */
            short_name?: string;
            /** @description The whole name. */
            full_name?: string;
            /** @description The URL of the court's home page. */
            url?: string;
            /**
             * Format: date
             * @description When it was established.
             */
            start_date?: string | null;
            /**
             * Format: date
             * @description When it was abolished.
             */
            end_date?: string | null;
            /**
             * @description The kind of court, as a code.
             * @enum {string}
             */
            jurisdiction?: "F" | "FD" | "FB" | "FBP" | "FS" | "S" | "SA" | "ST" | "SS" | "SAG" | "TRS" | "TRA" | "TRT" | "TRX" | "TS" | "TA" | "TT" | "TSP" | "MA" | "MT" | "C" | "I" | "T";
            /**
             * Format: uri
             * @description The URL of an object of courts.
             */
            parent_court?: string | null;
            /** @description The URL of an object of courts. */
            appeals_to?: string[];
        };
        DocketPage: {
            /**
             * Format: uri
             * @description The URL that answers the number of rows, as { count }.
             */
            count: string;
            /**
             * Format: uri
             * @description The next page; null on the last one.
             */
            next: string | null;
            /**
             * Format: uri
             * @description The page before; null on the first.
             */
            previous: string | null;
            /** @description The rows of the page. */
            results: components["schemas"]["Docket"][];
        };
        Docket: {
            /** @description The URL of this object. */
            resource_uri?: string;
            /** @description The id. */
            id?: number;
            /**
             * Format: uri
             * @description The URL of an object of courts.
             */
            court?: string;
            /** @description The id of the court. */
            court_id?: string;
            /** @description What the lower court knew of the case, as imported. */
            original_court_info?: {
                [key: string]: unknown;
            } | null;
            /** @description The case's row in the database of the Federal Judicial Center, as imported. */
            idb_data?: {
                [key: string]: unknown;
            } | null;
            /** @description The URL of an object of clusters. */
            clusters?: string[];
            /** @description The URL of an object of audio. */
            audio_files?: string[];
            /**
             * Format: uri
             * @description The URL of an object of people.
             */
            assigned_to?: string | null;
            /**
             * Format: uri
             * @description The URL of an object of people.
             */
            referred_to?: string | null;
            /**
             * Format: uri
             * @description The URL of an object of bankruptcy-information.
             */
            bankruptcy_information?: string | null;
            /** @description The path of the docket's page, without a host. */
            absolute_url?: string;
            /**
             * Format: date-time
             * @description When the row was created.
             */
            date_created?: string;
            /**
             * Format: date-time
             * @description When the row was changed last.
             */
            date_modified?: string;
            /** @description Where the docket came from: a sum of bits. */
            source?: number;
            /** @description The lower court, as text. */
            appeal_from_str?: string;
            /** @description The judge, as text. */
            assigned_to_str?: string;
            /** @description The magistrate, as text. */
            referred_to_str?: string;
            /** @description The initials of the judges of the panel. */
            panel_str?: string;
            /**
             * Format: date-time
             * @description When the docket was indexed for search last.
             */
            date_last_index?: string | null;
            /**
             * Format: date
             * @description When certiorari was granted.
             */
            date_cert_granted?: string | null;
            /**
             * Format: date
             * @description When certiorari was denied.
             */
            date_cert_denied?: string | null;
            /**
             * Format: date
             * @description When the case was argued.
             */
            date_argued?: string | null;
            /**
             * Format: date
             * @description When the case was argued again.
             */
            date_reargued?: string | null;
            /**
             * Format: date
             * @description When another argument was denied.
             */
            date_reargument_denied?: string | null;
            /**
             * Format: date
             * @description When it was filed.
             */
            date_filed?: string | null;
            /**
             * Format: date
             * @description When the case ended.
             */
            date_terminated?: string | null;
            /**
             * Format: date
             * @description When something was filed last.
             */
            date_last_filing?: string | null;
            /** @description The name of the case in short. */
            case_name_short?: string;
            /** @description Sorted by its first 500 characters. */
            case_name?: string;
            /** @description The whole name of the case. */
            case_name_full?: string;
            /** @description The name of the case, for URLs. */
            slug?: string;
            /** @description The number as it is shown. */
            docket_number?: string | null;
            /** @description The year and the serial number alone. */
            docket_number_core?: string;
            /** @description The number as the source has it. */
            docket_number_raw?: string;
            /** @description Where the number is from: 0 original, 1 automatic, 2 manual. */
            docket_number_source?: number;
            /** @description The office, out of a federal docket number. */
            federal_dn_office_code?: string;
            /** @description The kind of case, out of a federal docket number. */
            federal_dn_case_type?: string;
            /** @description The initials of the judge, out of a federal docket number. */
            federal_dn_judge_initials_assigned?: string;
            /** @description The initials of the magistrate, out of a federal docket number. */
            federal_dn_judge_initials_referred?: string;
            /** @description The number of the defendant, out of a federal docket number. */
            federal_defendant_number?: number | null;
            /** @description The id of the case in PACER. */
            pacer_case_id?: string | null;
            /** @description The cause of the case. */
            cause?: string;
            /** @description The nature of suit. */
            nature_of_suit?: string;
            /** @description Who demands a jury. */
            jury_demand?: string;
            /** @description The basis of jurisdiction. */
            jurisdiction_type?: string;
            /** @description Whether the fee of an appeal was paid. */
            appellate_fee_status?: string;
            /** @description The kind of appeal. */
            appellate_case_type_information?: string;
            /** @description The state of multidistrict litigation. */
            mdl_status?: string;
            /** @description Where the Internet Archive has it. */
            filepath_ia?: string;
            /** @description Where the Internet Archive has it as JSON. */
            filepath_ia_json?: string;
            /** @description How often sending it to the Internet Archive failed. */
            ia_upload_failure_count?: number | null;
            /** @description Whether it is to be sent to the Internet Archive. */
            ia_needs_upload?: boolean | null;
            /**
             * Format: date-time
             * @description When it changed first since it was sent there last.
             */
            ia_date_first_change?: string | null;
            /**
             * Format: date
             * @description When search engines were told to leave it out.
             */
            date_blocked?: string | null;
            /** @description Whether search engines leave it out. */
            blocked?: boolean;
            /**
             * Format: uri
             * @description The URL of an object of courts.
             */
            appeal_from?: string | null;
            /**
             * Format: uri
             * @description The URL of an object of dockets.
             */
            parent_docket?: string | null;
            /** @description The URL of an object of tag. */
            tags?: string[];
            /** @description The URL of an object of people. */
            panel?: string[];
        };
        Count: {
            /** @description The number of rows. */
            count: number;
        };
        DocketEntryPage: {
            /**
             * Format: uri
             * @description The URL that answers the number of rows, as { count }.
             */
            count: string;
            /**
             * Format: uri
             * @description The next page; null on the last one.
             */
            next: string | null;
            /**
             * Format: uri
             * @description The page before; null on the first.
             */
            previous: string | null;
            /** @description The rows of the page. */
            results: components["schemas"]["DocketEntry"][];
        };
        DocketEntry: {
            /** @description The URL of this object. */
            resource_uri?: string;
            /** @description The id. */
            id?: number;
            /**
             * Format: uri
             * @description The URL of an object of dockets.
             */
            docket?: string;
            /** @description The documents of the entry, whole. */
            recap_documents?: components["schemas"]["RecapDocument"][];
            /**
             * Format: date-time
             * @description When the row was created.
             */
            date_created?: string;
            /**
             * Format: date-time
             * @description When the row was changed last.
             */
            date_modified?: string;
            /**
             * Format: date
             * @description When it was filed.
             */
            date_filed?: string | null;
            /** @description In the time zone of the court. */
            time_filed?: string | null;
            /** @description Can exceed 2^31. */
            entry_number?: number | null;
            /** @description YYYY-MM-DD.NNN. Sorted by its date, then the size of the number after the dot. */
            recap_sequence_number?: string;
            /** @description The place in PACER's order. */
            pacer_sequence_number?: number | null;
            /** @description What it is, in the court's words. */
            description?: string;
            /** @description The URL of an object of tag. */
            tags?: string[];
        };
        RecapDocument: {
            /** @description The URL of this object. */
            resource_uri?: string;
            /** @description The id. */
            id?: number;
            /** @description The URL of an object of tag. */
            tags?: string[];
            /** @description The path of the document's page, without a host. */
            absolute_url?: string;
            /**
             * Format: date-time
             * @description When the row was created.
             */
            date_created?: string;
            /**
             * Format: date-time
             * @description When the row was changed last.
             */
            date_modified?: string;
            /** @description The SHA-1 of the file, in hexadecimal. */
            sha1?: string;
            /** @description The number of pages. */
            page_count?: number | null;
            /** @description Bytes. */
            file_size?: number | null;
            /** @description The key of the file in storage. */
            filepath_local?: string | null;
            /** @description Where the Internet Archive has it. */
            filepath_ia?: string;
            /** @description How often sending it to the Internet Archive failed. */
            ia_upload_failure_count?: number | null;
            /** @description The key of the image in storage. */
            thumbnail?: string | null;
            /** @description Whether a thumbnail was made: 0 needed, 1 done, 2 failed. */
            thumbnail_status?: number;
            /** @description The text of the document. */
            plain_text?: string;
            /** @description Whether its text was recognised. */
            ocr_status?: number | null;
            /**
             * Format: date-time
             * @description When the file was stored.
             */
            date_upload?: string | null;
            /** @description Sorted by its size where it is a number, then as text. */
            document_number?: string;
            /** @description The number of the attachment; null for a main document. */
            attachment_number?: number | null;
            /** @description The id of the document in PACER. */
            pacer_doc_id?: string;
            /** @description Whether the file is stored here. */
            is_available?: boolean | null;
            /** @description Whether PACER gives it away. */
            is_free_on_pacer?: boolean | null;
            /** @description Whether it is sealed. */
            is_sealed?: boolean | null;
            /**
             * @description 1: a document; 2: an attachment.
             * @enum {integer}
             */
            document_type?: 1 | 2;
            /** @description What it is, in the court's words. */
            description?: string;
            /** @description The id of the document in ACMS. */
            acms_document_guid?: string;
        };
        RecapDocumentPage: {
            /**
             * Format: uri
             * @description The URL that answers the number of rows, as { count }.
             */
            count: string;
            /**
             * Format: uri
             * @description The next page; null on the last one.
             */
            next: string | null;
            /**
             * Format: uri
             * @description The page before; null on the first.
             */
            previous: string | null;
            /** @description The rows of the page. */
            results: components["schemas"]["RecapDocument"][];
        };
        DocketNumberedPage: {
            /** @description The number of rows. */
            count: number;
            /**
             * Format: uri
             * @description The next page; null on the last one.
             */
            next: string | null;
            /**
             * Format: uri
             * @description The page before; null on the first.
             */
            previous: string | null;
            /** @description The rows of the page. */
            results: components["schemas"]["Docket"][];
        };
        DocketEntryNumberedPage: {
            /** @description The number of rows. */
            count: number;
            /**
             * Format: uri
             * @description The next page; null on the last one.
             */
            next: string | null;
            /**
             * Format: uri
             * @description The page before; null on the first.
             */
            previous: string | null;
            /** @description The rows of the page. */
            results: components["schemas"]["DocketEntry"][];
        };
        RecapDocumentNumberedPage: {
            /** @description The number of rows. */
            count: number;
            /**
             * Format: uri
             * @description The next page; null on the last one.
             */
            next: string | null;
            /**
             * Format: uri
             * @description The page before; null on the first.
             */
            previous: string | null;
            /** @description The rows of the page. */
            results: components["schemas"]["RecapDocument"][];
        };
        Health: {
            /**
             * @description `ok` when all stores answer.
             * @enum {string}
             */
            status: "ok" | "failed";
            /** @description Each store by itself. */
            checks: {
                /** @enum {string} */
                d1: "ok" | "failed";
                /** @enum {string} */
                kv: "ok" | "failed";
                /** @enum {string} */
                r2: "ok" | "failed";
            };
        };
        Service: {
            /** @description The name of the service. */
            name: string;
            /** @description Its version. */
            version: string;
            /** @description What it does. */
            description: string;
            /**
             * Format: uri
             * @description The API reference.
             */
            documentation: string;
            /**
             * Format: uri
             * @description The OpenAPI document.
             */
            openapi: string;
            /**
             * Format: uri
             * @description Whether each store answers.
             */
            health: string;
            /** @description The roots of the APIs. */
            apis: {
                /**
                 * Format: uri
                 * @description The posts that the caller may see.
                 */
                posts: string;
                /**
                 * Format: uri
                 * @description The caller's files.
                 */
                files: string;
                /**
                 * Format: uri
                 * @description The resources of court dockets, paged by cursor.
                 */
                dockets: string;
                /**
                 * Format: uri
                 * @description The resources of court dockets, paged by number.
                 */
                dockets_v3: string;
            };
        };
    };
    responses: {
        /** @description `checksum_mismatch`: The body has another checksum. */
        ChecksumMismatch: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Tus-Resumable": components["headers"]["Tus-Resumable"];
                "Tus-Version": components["headers"]["Tus-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `conflict`: The request conflicts with the current state. */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `conflict`: The request conflicts with the current state. */
        "Conflict.uploads": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Retry-After": components["headers"]["Retry-After"];
                "Upload-Offset": components["headers"]["Upload-Offset"];
                "Tus-Resumable": components["headers"]["Tus-Resumable"];
                "Tus-Version": components["headers"]["Tus-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `email_not_verified`: The e-mail address is not verified. */
        EmailNotVerified: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `email_not_verified`: The e-mail address is not verified. */
        "EmailNotVerified.uploads": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Tus-Resumable": components["headers"]["Tus-Resumable"];
                "Tus-Version": components["headers"]["Tus-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `forbidden`: You are not allowed to do this. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `forbidden`: You are not allowed to do this. `email_not_verified`: The e-mail address is not verified. */
        ForbiddenOrEmailNotVerified: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `gone`: The result was deleted. */
        Gone: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description As for GET, without the body. */
        Head: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description As for GET, without the body. */
        HeadETag: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description As for GET, without the body. */
        "HeadETag.feeds": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                ETag: components["headers"]["ETag"];
                "X-Cache": components["headers"]["X-Cache"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description As for GET, without the body. */
        "HeadETag.files": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                ETag: components["headers"]["ETag"];
                "Accept-Ranges": components["headers"]["Accept-Ranges"];
                "Content-Disposition": components["headers"]["Content-Disposition"];
                "Last-Modified": components["headers"]["Last-Modified"];
                "Content-Language": components["headers"]["Content-Language"];
                "Repr-Digest": components["headers"]["Repr-Digest"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description As for GET, without the body. */
        HeadLink: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                Link: components["headers"]["Link"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description As for GET, without the body. */
        "HeadLink.feeds": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                Link: components["headers"]["Link"];
                ETag: components["headers"]["ETag"];
                "X-Cache": components["headers"]["X-Cache"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description As for GET, without the body. */
        HeadRetryAfter: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description As for GET, without the body. */
        "HeadRetryAfter.administration": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Retry-After": components["headers"]["Retry-After"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description As for GET, without the body. */
        HeadTusResumable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Tus-Resumable": components["headers"]["Tus-Resumable"];
                "Tus-Version": components["headers"]["Tus-Version"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description As for GET, without the body. */
        HeadWWWAuthenticate: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description `internal_error`: The service failed. */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `internal_error`: The service failed. */
        "InternalError.uploads": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Tus-Resumable": components["headers"]["Tus-Resumable"];
                "Tus-Version": components["headers"]["Tus-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `invalid_request`: The request is not valid. */
        InvalidRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `invalid_request`: The request is not valid. */
        "InvalidRequest.uploads": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Tus-Resumable": components["headers"]["Tus-Resumable"];
                "Tus-Version": components["headers"]["Tus-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `invalid_request`: The request is not valid. `invalid_cursor`: The cursor is not valid for this list. `page_too_deep`: The page number is too high; use cursors. */
        InvalidRequestOrInvalidCursorOrPageTooDeep: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `length_required`: The Content-Length header is required. */
        LengthRequired: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request was carried out */
        NoContent: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request was carried out */
        "NoContent.console": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                "Set-Cookie": components["headers"]["Set-Cookie"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description `not_found`: Not found. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not_found`: Not found. */
        "NotFound.uploads": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Tus-Resumable": components["headers"]["Tus-Resumable"];
                "Tus-Version": components["headers"]["Tus-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The copy that the client has is up to date */
        NotModified: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                ETag: components["headers"]["ETag"];
                "X-Cache": components["headers"]["X-Cache"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The client has the current version */
        "NotModified.files": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                ETag: components["headers"]["ETag"];
                "Accept-Ranges": components["headers"]["Accept-Ranges"];
                "Content-Disposition": components["headers"]["Content-Disposition"];
                "Last-Modified": components["headers"]["Last-Modified"];
                "Content-Language": components["headers"]["Content-Language"];
                "Repr-Digest": components["headers"]["Repr-Digest"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The client's copy is current */
        "NotModified.posts": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description `overloaded`: The service is busy. `unavailable`: The service is temporarily unavailable. `misconfigured`: The service is not configured correctly. */
        OverloadedOrUnavailableOrMisconfigured: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `overloaded`: The service is busy. `unavailable`: The service is temporarily unavailable. `misconfigured`: The service is not configured correctly. */
        "OverloadedOrUnavailableOrMisconfigured.uploads": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Retry-After": components["headers"]["Retry-After"];
                "Tus-Resumable": components["headers"]["Tus-Resumable"];
                "Tus-Version": components["headers"]["Tus-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `payload_too_large`: The request body is too large. */
        PayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `payload_too_large`: The request body is too large. `quota_exceeded`: The quota of stored bytes is exceeded. */
        PayloadTooLargeOrQuotaExceeded: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `payload_too_large`: The request body is too large. `quota_exceeded`: The quota of stored bytes is exceeded. */
        "PayloadTooLargeOrQuotaExceeded.uploads": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Tus-Resumable": components["headers"]["Tus-Resumable"];
                "Tus-Version": components["headers"]["Tus-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `precondition_failed`: A precondition of the request failed. */
        PreconditionFailed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `precondition_failed`: A precondition of the request failed. */
        "PreconditionFailed.uploads": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Tus-Resumable": components["headers"]["Tus-Resumable"];
                "Tus-Version": components["headers"]["Tus-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `range_not_satisfiable`: The file does not have the requested range. */
        RangeNotSatisfiable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Content-Range": components["headers"]["Content-Range"];
                "Accept-Ranges": components["headers"]["Accept-Ranges"];
                "Content-Disposition": components["headers"]["Content-Disposition"];
                "Last-Modified": components["headers"]["Last-Modified"];
                "Content-Language": components["headers"]["Content-Language"];
                "Repr-Digest": components["headers"]["Repr-Digest"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `too_many_requests`: Too many requests. */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Retry-After": components["headers"]["Retry-After"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `too_many_requests`: Too many requests. */
        "TooManyRequests.uploads": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Retry-After": components["headers"]["Retry-After"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Tus-Resumable": components["headers"]["Tus-Resumable"];
                "Tus-Version": components["headers"]["Tus-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unauthenticated`: A valid token is required. */
        Unauthenticated: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unauthenticated`: A valid token is required. */
        "Unauthenticated.uploads": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                "Tus-Resumable": components["headers"]["Tus-Resumable"];
                "Tus-Version": components["headers"]["Tus-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unprocessable`: The request cannot be carried out. */
        Unprocessable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unprocessable`: The request cannot be carried out. */
        "Unprocessable.uploads": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Tus-Resumable": components["headers"]["Tus-Resumable"];
                "Tus-Version": components["headers"]["Tus-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unsupported_media_type`: The media type is not supported. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unsupported_media_type`: The media type is not supported. */
        "UnsupportedMediaType.uploads": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Request-Duration": components["headers"]["X-Request-Duration"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Tus-Resumable": components["headers"]["Tus-Resumable"];
                "Tus-Version": components["headers"]["Tus-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Equal to the value. Expects an id. */
        appeal_from: string;
        /** @description Rows that do not match `appeal_from`. Rows without a value match. */
        "appeal_from.not": string;
        /** @description Equal to the value. Expects an id. */
        appeals_to: string;
        /** @description Rows that do not match `appeals_to`. Rows without a value match. */
        "appeals_to.not": string;
        /** @description Returns the page that has the row of this id in its middle. */
        around: string;
        /** @description Returns the page that has the row of this id in its middle. */
        "around.dockets-v4": string;
        /** @description Equal to the value. Expects an id. */
        assigned_to: string;
        /** @description Rows that do not match `assigned_to`. Rows without a value match. */
        "assigned_to.not": string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        assigned_to_str: string;
        /** @description Rows that do not match `assigned_to_str`. Rows without a value match. */
        "assigned_to_str.not": string;
        /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
        assigned_to_str__iexact: string;
        /** @description Rows that do not match `assigned_to_str__iexact`. Rows without a value match. */
        "assigned_to_str__iexact.not": string;
        /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
        assigned_to_str__istartswith: string;
        /** @description Rows that do not match `assigned_to_str__istartswith`. Rows without a value match. */
        "assigned_to_str__istartswith.not": string;
        /** @description Starts with the value. Expects a text without NUL characters. */
        assigned_to_str__startswith: string;
        /** @description Rows that do not match `assigned_to_str__startswith`. Rows without a value match. */
        "assigned_to_str__startswith.not": string;
        /** @description Equal to the value. Expects an integer. */
        attachment_number: number;
        /** @description Rows that do not match `attachment_number`. Rows without a value match. */
        "attachment_number.not": number;
        /** @description Greater than the value. Expects an integer. */
        attachment_number__gt: number;
        /** @description Rows that do not match `attachment_number__gt`. Rows without a value match. */
        "attachment_number__gt.not": number;
        /** @description Greater than or equal to the value. Expects an integer. */
        attachment_number__gte: number;
        /** @description Rows that do not match `attachment_number__gte`. Rows without a value match. */
        "attachment_number__gte.not": number;
        /** @description true: rows without a value; false: rows with one. */
        attachment_number__isnull: boolean;
        /** @description Rows that do not match `attachment_number__isnull`. Rows without a value match. */
        "attachment_number__isnull.not": boolean;
        /** @description Less than the value. Expects an integer. */
        attachment_number__lt: number;
        /** @description Rows that do not match `attachment_number__lt`. Rows without a value match. */
        "attachment_number__lt.not": number;
        /** @description Less than or equal to the value. Expects an integer. */
        attachment_number__lte: number;
        /** @description Rows that do not match `attachment_number__lte`. Rows without a value match. */
        "attachment_number__lte.not": number;
        /** @description Between two values, both included. Expects an integer. */
        attachment_number__range: number[];
        /** @description Rows that do not match `attachment_number__range`. Rows without a value match. */
        "attachment_number__range.not": number[];
        /** @description Equal to the value. Expects an id. */
        audio_files: string;
        /** @description Rows that do not match `audio_files`. Rows without a value match. */
        "audio_files.not": string;
        /** @description Only posts of the user with this username. */
        author: string;
        /** @description Equal to the value. Expects an id. */
        bankruptcy_information: string;
        /** @description Rows that do not match `bankruptcy_information`. Rows without a value match. */
        "bankruptcy_information.not": string;
        /** @description Equal to the value. Expects true or false. */
        blocked: boolean;
        /** @description Rows that do not match `blocked`. Rows without a value match. */
        "blocked.not": boolean;
        /** @description Equal to the value. Expects a text without NUL characters. */
        case_name: string;
        /** @description Rows that do not match `case_name`. Rows without a value match. */
        "case_name.not": string;
        /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
        case_name__iexact: string;
        /** @description Rows that do not match `case_name__iexact`. Rows without a value match. */
        "case_name__iexact.not": string;
        /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
        case_name__istartswith: string;
        /** @description Rows that do not match `case_name__istartswith`. Rows without a value match. */
        "case_name__istartswith.not": string;
        /** @description Starts with the value. Expects a text without NUL characters. */
        case_name__startswith: string;
        /** @description Rows that do not match `case_name__startswith`. Rows without a value match. */
        "case_name__startswith.not": string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        case_name_full: string;
        /** @description Rows that do not match `case_name_full`. Rows without a value match. */
        "case_name_full.not": string;
        /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
        case_name_full__iexact: string;
        /** @description Rows that do not match `case_name_full__iexact`. Rows without a value match. */
        "case_name_full__iexact.not": string;
        /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
        case_name_full__istartswith: string;
        /** @description Rows that do not match `case_name_full__istartswith`. Rows without a value match. */
        "case_name_full__istartswith.not": string;
        /** @description Starts with the value. Expects a text without NUL characters. */
        case_name_full__startswith: string;
        /** @description Rows that do not match `case_name_full__startswith`. Rows without a value match. */
        "case_name_full__startswith.not": string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        case_name_short: string;
        /** @description Rows that do not match `case_name_short`. Rows without a value match. */
        "case_name_short.not": string;
        /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
        case_name_short__iexact: string;
        /** @description Rows that do not match `case_name_short__iexact`. Rows without a value match. */
        "case_name_short__iexact.not": string;
        /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
        case_name_short__istartswith: string;
        /** @description Rows that do not match `case_name_short__istartswith`. Rows without a value match. */
        "case_name_short__istartswith.not": string;
        /** @description Starts with the value. Expects a text without NUL characters. */
        case_name_short__startswith: string;
        /** @description Rows that do not match `case_name_short__startswith`. Rows without a value match. */
        "case_name_short__startswith.not": string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        cause: string;
        /** @description Rows that do not match `cause`. Rows without a value match. */
        "cause.not": string;
        /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
        cause__iexact: string;
        /** @description Rows that do not match `cause__iexact`. Rows without a value match. */
        "cause__iexact.not": string;
        /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
        cause__istartswith: string;
        /** @description Rows that do not match `cause__istartswith`. Rows without a value match. */
        "cause__istartswith.not": string;
        /** @description Starts with the value. Expects a text without NUL characters. */
        cause__startswith: string;
        /** @description Rows that do not match `cause__startswith`. Rows without a value match. */
        "cause__startswith.not": string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        citation_string: string;
        /** @description Rows that do not match `citation_string`. Rows without a value match. */
        "citation_string.not": string;
        /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
        citation_string__iexact: string;
        /** @description Rows that do not match `citation_string__iexact`. Rows without a value match. */
        "citation_string__iexact.not": string;
        /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
        citation_string__istartswith: string;
        /** @description Rows that do not match `citation_string__istartswith`. Rows without a value match. */
        "citation_string__istartswith.not": string;
        /** @description Starts with the value. Expects a text without NUL characters. */
        citation_string__startswith: string;
        /** @description Rows that do not match `citation_string__startswith`. Rows without a value match. */
        "citation_string__startswith.not": string;
        /** @description Equal to the value. Expects an id. */
        clusters: string;
        /** @description Rows that do not match `clusters`. Rows without a value match. */
        "clusters.not": string;
        /** @description sha-256=:…: or sha-512=:…: (RFC 9530). Verified: the request fails with 422 when the bytes have another digest */
        "content-digest": string;
        /** @description Verified: the request fails with 422 when the bytes have another digest */
        "content-md5": string;
        /** @description `on` returns the number of rows alone. */
        count: "on" | "off";
        /** @description Counts where no counter knows, that is, under a prefix that is not a folder: reads every key under it */
        "count.files": "on";
        /** @description Equal to the value. Expects a text without NUL characters. */
        court: string;
        /** @description Rows that do not match `court`. Rows without a value match. */
        "court.not": string;
        /** @description Equal to the value. Expects an id. */
        court__appeals_to: string;
        /** @description Rows that do not match `court__appeals_to`. Rows without a value match. */
        "court__appeals_to.not": string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        court__citation_string: string;
        /** @description Rows that do not match `court__citation_string`. Rows without a value match. */
        "court__citation_string.not": string;
        /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        court__date_modified: string;
        /** @description Rows that do not match `court__date_modified`. Rows without a value match. */
        "court__date_modified.not": string;
        /** @description Equal to the value. Expects a date such as 2026-11-20. */
        court__end_date: string;
        /** @description Rows that do not match `court__end_date`. Rows without a value match. */
        "court__end_date.not": string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        court__full_name: string;
        /** @description Rows that do not match `court__full_name`. Rows without a value match. */
        "court__full_name.not": string;
        /** @description Equal to the value. Expects true or false. */
        court__has_opinion_scraper: boolean;
        /** @description Rows that do not match `court__has_opinion_scraper`. Rows without a value match. */
        "court__has_opinion_scraper.not": boolean;
        /** @description Equal to the value. Expects true or false. */
        court__has_oral_argument_scraper: boolean;
        /** @description Rows that do not match `court__has_oral_argument_scraper`. Rows without a value match. */
        "court__has_oral_argument_scraper.not": boolean;
        /** @description Equal to the value. Expects a text without NUL characters. */
        court__id: string;
        /** @description Rows that do not match `court__id`. Rows without a value match. */
        "court__id.not": string;
        /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
        court__iexact: string;
        /** @description Rows that do not match `court__iexact`. Rows without a value match. */
        "court__iexact.not": string;
        /** @description Equal to the value. Expects true or false. */
        court__in_use: boolean;
        /** @description Rows that do not match `court__in_use`. Rows without a value match. */
        "court__in_use.not": boolean;
        /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
        court__istartswith: string;
        /** @description Rows that do not match `court__istartswith`. Rows without a value match. */
        "court__istartswith.not": string;
        /** @description Equal to the value. Expects one of F, FD, FB, FBP, FS, S, SA, ST, SS, SAG, TRS, TRA, TRT, TRX, TS, TA, TT, TSP, MA, MT, C, I, T. */
        court__jurisdiction: "F" | "FD" | "FB" | "FBP" | "FS" | "S" | "SA" | "ST" | "SS" | "SAG" | "TRS" | "TRA" | "TRT" | "TRX" | "TS" | "TA" | "TT" | "TSP" | "MA" | "MT" | "C" | "I" | "T";
        /** @description Rows that do not match `court__jurisdiction`. Rows without a value match. */
        "court__jurisdiction.not": "F" | "FD" | "FB" | "FBP" | "FS" | "S" | "SA" | "ST" | "SS" | "SAG" | "TRS" | "TRA" | "TRT" | "TRX" | "TS" | "TA" | "TT" | "TSP" | "MA" | "MT" | "C" | "I" | "T";
        /** @description Equal to the value. Expects an integer. */
        court__pacer_court_id: number;
        /** @description Rows that do not match `court__pacer_court_id`. Rows without a value match. */
        "court__pacer_court_id.not": number;
        /** @description Equal to the value. Expects an id. */
        court__parent_court: string;
        /** @description Rows that do not match `court__parent_court`. Rows without a value match. */
        "court__parent_court.not": string;
        /** @description Equal to the value. Expects a number. */
        court__position: number;
        /** @description Rows that do not match `court__position`. Rows without a value match. */
        "court__position.not": number;
        /** @description Equal to the value. Expects a text without NUL characters. */
        court__short_name: string;
        /** @description Rows that do not match `court__short_name`. Rows without a value match. */
        "court__short_name.not": string;
        /** @description Equal to the value. Expects a date such as 2026-11-20. */
        court__start_date: string;
        /** @description Rows that do not match `court__start_date`. Rows without a value match. */
        "court__start_date.not": string;
        /** @description Starts with the value. Expects a text without NUL characters. */
        court__startswith: string;
        /** @description Rows that do not match `court__startswith`. Rows without a value match. */
        "court__startswith.not": string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        court__url: string;
        /** @description Rows that do not match `court__url`. Rows without a value match. */
        "court__url.not": string;
        /** @description A value of `next_cursor` or `previous_cursor`. */
        cursor: string;
        /** @description From `next` or `previous`. */
        "cursor.dockets-v4": string;
        /** @description Equal to the value. Expects a date such as 2026-11-20. */
        date_argued: string;
        /** @description Rows that do not match `date_argued`. Rows without a value match. */
        "date_argued.not": string;
        /** @description On this day of any month, 1 to 31. Expects a date such as 2026-11-20. */
        date_argued__day: number;
        /** @description Rows that do not match `date_argued__day`. Rows without a value match. */
        "date_argued__day.not": number;
        /** @description Greater than the value. Expects a date such as 2026-11-20. */
        date_argued__gt: string;
        /** @description Rows that do not match `date_argued__gt`. Rows without a value match. */
        "date_argued__gt.not": string;
        /** @description Greater than or equal to the value. Expects a date such as 2026-11-20. */
        date_argued__gte: string;
        /** @description Rows that do not match `date_argued__gte`. Rows without a value match. */
        "date_argued__gte.not": string;
        /** @description true: rows without a value; false: rows with one. */
        date_argued__isnull: boolean;
        /** @description Rows that do not match `date_argued__isnull`. Rows without a value match. */
        "date_argued__isnull.not": boolean;
        /** @description Less than the value. Expects a date such as 2026-11-20. */
        date_argued__lt: string;
        /** @description Rows that do not match `date_argued__lt`. Rows without a value match. */
        "date_argued__lt.not": string;
        /** @description Less than or equal to the value. Expects a date such as 2026-11-20. */
        date_argued__lte: string;
        /** @description Rows that do not match `date_argued__lte`. Rows without a value match. */
        "date_argued__lte.not": string;
        /** @description In this month of any year, 1 to 12. Expects a date such as 2026-11-20. */
        date_argued__month: number;
        /** @description Rows that do not match `date_argued__month`. Rows without a value match. */
        "date_argued__month.not": number;
        /** @description Between two values, both included. Expects a date such as 2026-11-20. */
        date_argued__range: string[];
        /** @description Rows that do not match `date_argued__range`. Rows without a value match. */
        "date_argued__range.not": string[];
        /** @description In this year. Expects a date such as 2026-11-20. */
        date_argued__year: number;
        /** @description Rows that do not match `date_argued__year`. Rows without a value match. */
        "date_argued__year.not": number;
        /** @description Equal to the value. Expects a date such as 2026-11-20. */
        date_blocked: string;
        /** @description Rows that do not match `date_blocked`. Rows without a value match. */
        "date_blocked.not": string;
        /** @description On this day of any month, 1 to 31. Expects a date such as 2026-11-20. */
        date_blocked__day: number;
        /** @description Rows that do not match `date_blocked__day`. Rows without a value match. */
        "date_blocked__day.not": number;
        /** @description Greater than the value. Expects a date such as 2026-11-20. */
        date_blocked__gt: string;
        /** @description Rows that do not match `date_blocked__gt`. Rows without a value match. */
        "date_blocked__gt.not": string;
        /** @description Greater than or equal to the value. Expects a date such as 2026-11-20. */
        date_blocked__gte: string;
        /** @description Rows that do not match `date_blocked__gte`. Rows without a value match. */
        "date_blocked__gte.not": string;
        /** @description true: rows without a value; false: rows with one. */
        date_blocked__isnull: boolean;
        /** @description Rows that do not match `date_blocked__isnull`. Rows without a value match. */
        "date_blocked__isnull.not": boolean;
        /** @description Less than the value. Expects a date such as 2026-11-20. */
        date_blocked__lt: string;
        /** @description Rows that do not match `date_blocked__lt`. Rows without a value match. */
        "date_blocked__lt.not": string;
        /** @description Less than or equal to the value. Expects a date such as 2026-11-20. */
        date_blocked__lte: string;
        /** @description Rows that do not match `date_blocked__lte`. Rows without a value match. */
        "date_blocked__lte.not": string;
        /** @description In this month of any year, 1 to 12. Expects a date such as 2026-11-20. */
        date_blocked__month: number;
        /** @description Rows that do not match `date_blocked__month`. Rows without a value match. */
        "date_blocked__month.not": number;
        /** @description Between two values, both included. Expects a date such as 2026-11-20. */
        date_blocked__range: string[];
        /** @description Rows that do not match `date_blocked__range`. Rows without a value match. */
        "date_blocked__range.not": string[];
        /** @description In this year. Expects a date such as 2026-11-20. */
        date_blocked__year: number;
        /** @description Rows that do not match `date_blocked__year`. Rows without a value match. */
        "date_blocked__year.not": number;
        /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_created: string;
        /** @description Rows that do not match `date_created`. Rows without a value match. */
        "date_created.not": string;
        /** @description On this day of any month, 1 to 31. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_created__day: number;
        /** @description Rows that do not match `date_created__day`. Rows without a value match. */
        "date_created__day.not": number;
        /** @description Greater than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_created__gt: string;
        /** @description Rows that do not match `date_created__gt`. Rows without a value match. */
        "date_created__gt.not": string;
        /** @description Greater than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_created__gte: string;
        /** @description Rows that do not match `date_created__gte`. Rows without a value match. */
        "date_created__gte.not": string;
        /** @description In this hour of any day, 0 to 23. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_created__hour: number;
        /** @description Rows that do not match `date_created__hour`. Rows without a value match. */
        "date_created__hour.not": number;
        /** @description true: rows without a value; false: rows with one. */
        date_created__isnull: boolean;
        /** @description Rows that do not match `date_created__isnull`. Rows without a value match. */
        "date_created__isnull.not": boolean;
        /** @description Less than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_created__lt: string;
        /** @description Rows that do not match `date_created__lt`. Rows without a value match. */
        "date_created__lt.not": string;
        /** @description Less than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_created__lte: string;
        /** @description Rows that do not match `date_created__lte`. Rows without a value match. */
        "date_created__lte.not": string;
        /** @description In this minute of any hour, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_created__minute: number;
        /** @description Rows that do not match `date_created__minute`. Rows without a value match. */
        "date_created__minute.not": number;
        /** @description In this month of any year, 1 to 12. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_created__month: number;
        /** @description Rows that do not match `date_created__month`. Rows without a value match. */
        "date_created__month.not": number;
        /** @description Between two values, both included. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_created__range: string[];
        /** @description Rows that do not match `date_created__range`. Rows without a value match. */
        "date_created__range.not": string[];
        /** @description In this second of any minute, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_created__second: number;
        /** @description Rows that do not match `date_created__second`. Rows without a value match. */
        "date_created__second.not": number;
        /** @description In this year. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_created__year: number;
        /** @description Rows that do not match `date_created__year`. Rows without a value match. */
        "date_created__year.not": number;
        /** @description Equal to the value. Expects a date such as 2026-11-20. */
        date_filed: string;
        /** @description Rows that do not match `date_filed`. Rows without a value match. */
        "date_filed.not": string;
        /** @description On this day of any month, 1 to 31. Expects a date such as 2026-11-20. */
        date_filed__day: number;
        /** @description Rows that do not match `date_filed__day`. Rows without a value match. */
        "date_filed__day.not": number;
        /** @description Greater than the value. Expects a date such as 2026-11-20. */
        date_filed__gt: string;
        /** @description Rows that do not match `date_filed__gt`. Rows without a value match. */
        "date_filed__gt.not": string;
        /** @description Greater than or equal to the value. Expects a date such as 2026-11-20. */
        date_filed__gte: string;
        /** @description Rows that do not match `date_filed__gte`. Rows without a value match. */
        "date_filed__gte.not": string;
        /** @description true: rows without a value; false: rows with one. */
        date_filed__isnull: boolean;
        /** @description Rows that do not match `date_filed__isnull`. Rows without a value match. */
        "date_filed__isnull.not": boolean;
        /** @description Less than the value. Expects a date such as 2026-11-20. */
        date_filed__lt: string;
        /** @description Rows that do not match `date_filed__lt`. Rows without a value match. */
        "date_filed__lt.not": string;
        /** @description Less than or equal to the value. Expects a date such as 2026-11-20. */
        date_filed__lte: string;
        /** @description Rows that do not match `date_filed__lte`. Rows without a value match. */
        "date_filed__lte.not": string;
        /** @description In this month of any year, 1 to 12. Expects a date such as 2026-11-20. */
        date_filed__month: number;
        /** @description Rows that do not match `date_filed__month`. Rows without a value match. */
        "date_filed__month.not": number;
        /** @description Between two values, both included. Expects a date such as 2026-11-20. */
        date_filed__range: string[];
        /** @description Rows that do not match `date_filed__range`. Rows without a value match. */
        "date_filed__range.not": string[];
        /** @description In this year. Expects a date such as 2026-11-20. */
        date_filed__year: number;
        /** @description Rows that do not match `date_filed__year`. Rows without a value match. */
        "date_filed__year.not": number;
        /** @description Equal to the value. Expects a date such as 2026-11-20. */
        date_last_filing: string;
        /** @description Rows that do not match `date_last_filing`. Rows without a value match. */
        "date_last_filing.not": string;
        /** @description On this day of any month, 1 to 31. Expects a date such as 2026-11-20. */
        date_last_filing__day: number;
        /** @description Rows that do not match `date_last_filing__day`. Rows without a value match. */
        "date_last_filing__day.not": number;
        /** @description Greater than the value. Expects a date such as 2026-11-20. */
        date_last_filing__gt: string;
        /** @description Rows that do not match `date_last_filing__gt`. Rows without a value match. */
        "date_last_filing__gt.not": string;
        /** @description Greater than or equal to the value. Expects a date such as 2026-11-20. */
        date_last_filing__gte: string;
        /** @description Rows that do not match `date_last_filing__gte`. Rows without a value match. */
        "date_last_filing__gte.not": string;
        /** @description true: rows without a value; false: rows with one. */
        date_last_filing__isnull: boolean;
        /** @description Rows that do not match `date_last_filing__isnull`. Rows without a value match. */
        "date_last_filing__isnull.not": boolean;
        /** @description Less than the value. Expects a date such as 2026-11-20. */
        date_last_filing__lt: string;
        /** @description Rows that do not match `date_last_filing__lt`. Rows without a value match. */
        "date_last_filing__lt.not": string;
        /** @description Less than or equal to the value. Expects a date such as 2026-11-20. */
        date_last_filing__lte: string;
        /** @description Rows that do not match `date_last_filing__lte`. Rows without a value match. */
        "date_last_filing__lte.not": string;
        /** @description In this month of any year, 1 to 12. Expects a date such as 2026-11-20. */
        date_last_filing__month: number;
        /** @description Rows that do not match `date_last_filing__month`. Rows without a value match. */
        "date_last_filing__month.not": number;
        /** @description Between two values, both included. Expects a date such as 2026-11-20. */
        date_last_filing__range: string[];
        /** @description Rows that do not match `date_last_filing__range`. Rows without a value match. */
        "date_last_filing__range.not": string[];
        /** @description In this year. Expects a date such as 2026-11-20. */
        date_last_filing__year: number;
        /** @description Rows that do not match `date_last_filing__year`. Rows without a value match. */
        "date_last_filing__year.not": number;
        /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_modified: string;
        /** @description Rows that do not match `date_modified`. Rows without a value match. */
        "date_modified.not": string;
        /** @description On this day of any month, 1 to 31. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_modified__day: number;
        /** @description Rows that do not match `date_modified__day`. Rows without a value match. */
        "date_modified__day.not": number;
        /** @description Greater than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_modified__gt: string;
        /** @description Rows that do not match `date_modified__gt`. Rows without a value match. */
        "date_modified__gt.not": string;
        /** @description Greater than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_modified__gte: string;
        /** @description Rows that do not match `date_modified__gte`. Rows without a value match. */
        "date_modified__gte.not": string;
        /** @description In this hour of any day, 0 to 23. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_modified__hour: number;
        /** @description Rows that do not match `date_modified__hour`. Rows without a value match. */
        "date_modified__hour.not": number;
        /** @description true: rows without a value; false: rows with one. */
        date_modified__isnull: boolean;
        /** @description Rows that do not match `date_modified__isnull`. Rows without a value match. */
        "date_modified__isnull.not": boolean;
        /** @description Less than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_modified__lt: string;
        /** @description Rows that do not match `date_modified__lt`. Rows without a value match. */
        "date_modified__lt.not": string;
        /** @description Less than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_modified__lte: string;
        /** @description Rows that do not match `date_modified__lte`. Rows without a value match. */
        "date_modified__lte.not": string;
        /** @description In this minute of any hour, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_modified__minute: number;
        /** @description Rows that do not match `date_modified__minute`. Rows without a value match. */
        "date_modified__minute.not": number;
        /** @description In this month of any year, 1 to 12. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_modified__month: number;
        /** @description Rows that do not match `date_modified__month`. Rows without a value match. */
        "date_modified__month.not": number;
        /** @description Between two values, both included. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_modified__range: string[];
        /** @description Rows that do not match `date_modified__range`. Rows without a value match. */
        "date_modified__range.not": string[];
        /** @description In this second of any minute, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_modified__second: number;
        /** @description Rows that do not match `date_modified__second`. Rows without a value match. */
        "date_modified__second.not": number;
        /** @description In this year. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_modified__year: number;
        /** @description Rows that do not match `date_modified__year`. Rows without a value match. */
        "date_modified__year.not": number;
        /** @description Equal to the value. Expects a date such as 2026-11-20. */
        date_terminated: string;
        /** @description Rows that do not match `date_terminated`. Rows without a value match. */
        "date_terminated.not": string;
        /** @description On this day of any month, 1 to 31. Expects a date such as 2026-11-20. */
        date_terminated__day: number;
        /** @description Rows that do not match `date_terminated__day`. Rows without a value match. */
        "date_terminated__day.not": number;
        /** @description Greater than the value. Expects a date such as 2026-11-20. */
        date_terminated__gt: string;
        /** @description Rows that do not match `date_terminated__gt`. Rows without a value match. */
        "date_terminated__gt.not": string;
        /** @description Greater than or equal to the value. Expects a date such as 2026-11-20. */
        date_terminated__gte: string;
        /** @description Rows that do not match `date_terminated__gte`. Rows without a value match. */
        "date_terminated__gte.not": string;
        /** @description true: rows without a value; false: rows with one. */
        date_terminated__isnull: boolean;
        /** @description Rows that do not match `date_terminated__isnull`. Rows without a value match. */
        "date_terminated__isnull.not": boolean;
        /** @description Less than the value. Expects a date such as 2026-11-20. */
        date_terminated__lt: string;
        /** @description Rows that do not match `date_terminated__lt`. Rows without a value match. */
        "date_terminated__lt.not": string;
        /** @description Less than or equal to the value. Expects a date such as 2026-11-20. */
        date_terminated__lte: string;
        /** @description Rows that do not match `date_terminated__lte`. Rows without a value match. */
        "date_terminated__lte.not": string;
        /** @description In this month of any year, 1 to 12. Expects a date such as 2026-11-20. */
        date_terminated__month: number;
        /** @description Rows that do not match `date_terminated__month`. Rows without a value match. */
        "date_terminated__month.not": number;
        /** @description Between two values, both included. Expects a date such as 2026-11-20. */
        date_terminated__range: string[];
        /** @description Rows that do not match `date_terminated__range`. Rows without a value match. */
        "date_terminated__range.not": string[];
        /** @description In this year. Expects a date such as 2026-11-20. */
        date_terminated__year: number;
        /** @description Rows that do not match `date_terminated__year`. Rows without a value match. */
        "date_terminated__year.not": number;
        /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_upload: string;
        /** @description Rows that do not match `date_upload`. Rows without a value match. */
        "date_upload.not": string;
        /** @description On this day of any month, 1 to 31. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_upload__day: number;
        /** @description Rows that do not match `date_upload__day`. Rows without a value match. */
        "date_upload__day.not": number;
        /** @description Greater than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_upload__gt: string;
        /** @description Rows that do not match `date_upload__gt`. Rows without a value match. */
        "date_upload__gt.not": string;
        /** @description Greater than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_upload__gte: string;
        /** @description Rows that do not match `date_upload__gte`. Rows without a value match. */
        "date_upload__gte.not": string;
        /** @description In this hour of any day, 0 to 23. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_upload__hour: number;
        /** @description Rows that do not match `date_upload__hour`. Rows without a value match. */
        "date_upload__hour.not": number;
        /** @description true: rows without a value; false: rows with one. */
        date_upload__isnull: boolean;
        /** @description Rows that do not match `date_upload__isnull`. Rows without a value match. */
        "date_upload__isnull.not": boolean;
        /** @description Less than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_upload__lt: string;
        /** @description Rows that do not match `date_upload__lt`. Rows without a value match. */
        "date_upload__lt.not": string;
        /** @description Less than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_upload__lte: string;
        /** @description Rows that do not match `date_upload__lte`. Rows without a value match. */
        "date_upload__lte.not": string;
        /** @description In this minute of any hour, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_upload__minute: number;
        /** @description Rows that do not match `date_upload__minute`. Rows without a value match. */
        "date_upload__minute.not": number;
        /** @description In this month of any year, 1 to 12. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_upload__month: number;
        /** @description Rows that do not match `date_upload__month`. Rows without a value match. */
        "date_upload__month.not": number;
        /** @description Between two values, both included. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_upload__range: string[];
        /** @description Rows that do not match `date_upload__range`. Rows without a value match. */
        "date_upload__range.not": string[];
        /** @description In this second of any minute, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_upload__second: number;
        /** @description Rows that do not match `date_upload__second`. Rows without a value match. */
        "date_upload__second.not": number;
        /** @description In this year. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        date_upload__year: number;
        /** @description Rows that do not match `date_upload__year`. Rows without a value match. */
        "date_upload__year.not": number;
        /** @description Leaves out what lies in folders below, and names these folders */
        delimiter: "/";
        /** @description Equal to the value. Expects a text without NUL characters. */
        description: string;
        /** @description Rows that do not match `description`. Rows without a value match. */
        "description.not": string;
        /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
        description__iexact: string;
        /** @description Rows that do not match `description__iexact`. Rows without a value match. */
        "description__iexact.not": string;
        /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
        description__istartswith: string;
        /** @description Rows that do not match `description__istartswith`. Rows without a value match. */
        "description__istartswith.not": string;
        /** @description Starts with the value. Expects a text without NUL characters. */
        description__startswith: string;
        /** @description Rows that do not match `description__startswith`. Rows without a value match. */
        "description__startswith.not": string;
        /** @description Equal to the value. Expects an integer. */
        docket: number;
        /** @description Rows that do not match `docket`. Rows without a value match. */
        "docket.not": number;
        /** @description Equal to the value. Expects an id. */
        docket__appeal_from: string;
        /** @description Rows that do not match `docket__appeal_from`. Rows without a value match. */
        "docket__appeal_from.not": string;
        /** @description Equal to the value. Expects an id. */
        docket__assigned_to: string;
        /** @description Rows that do not match `docket__assigned_to`. Rows without a value match. */
        "docket__assigned_to.not": string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        docket__assigned_to_str: string;
        /** @description Rows that do not match `docket__assigned_to_str`. Rows without a value match. */
        "docket__assigned_to_str.not": string;
        /** @description Equal to the value. Expects an id. */
        docket__audio_files: string;
        /** @description Rows that do not match `docket__audio_files`. Rows without a value match. */
        "docket__audio_files.not": string;
        /** @description Equal to the value. Expects an id. */
        docket__bankruptcy_information: string;
        /** @description Rows that do not match `docket__bankruptcy_information`. Rows without a value match. */
        "docket__bankruptcy_information.not": string;
        /** @description Equal to the value. Expects true or false. */
        docket__blocked: boolean;
        /** @description Rows that do not match `docket__blocked`. Rows without a value match. */
        "docket__blocked.not": boolean;
        /** @description Equal to the value. Expects a text without NUL characters. */
        docket__case_name: string;
        /** @description Rows that do not match `docket__case_name`. Rows without a value match. */
        "docket__case_name.not": string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        docket__case_name_full: string;
        /** @description Rows that do not match `docket__case_name_full`. Rows without a value match. */
        "docket__case_name_full.not": string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        docket__case_name_short: string;
        /** @description Rows that do not match `docket__case_name_short`. Rows without a value match. */
        "docket__case_name_short.not": string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        docket__cause: string;
        /** @description Rows that do not match `docket__cause`. Rows without a value match. */
        "docket__cause.not": string;
        /** @description Equal to the value. Expects an id. */
        docket__clusters: string;
        /** @description Rows that do not match `docket__clusters`. Rows without a value match. */
        "docket__clusters.not": string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        docket__court: string;
        /** @description Rows that do not match `docket__court`. Rows without a value match. */
        "docket__court.not": string;
        /** @description Equal to the value. Expects a date such as 2026-11-20. */
        docket__date_argued: string;
        /** @description Rows that do not match `docket__date_argued`. Rows without a value match. */
        "docket__date_argued.not": string;
        /** @description Equal to the value. Expects a date such as 2026-11-20. */
        docket__date_blocked: string;
        /** @description Rows that do not match `docket__date_blocked`. Rows without a value match. */
        "docket__date_blocked.not": string;
        /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        docket__date_created: string;
        /** @description Rows that do not match `docket__date_created`. Rows without a value match. */
        "docket__date_created.not": string;
        /** @description Equal to the value. Expects a date such as 2026-11-20. */
        docket__date_filed: string;
        /** @description Rows that do not match `docket__date_filed`. Rows without a value match. */
        "docket__date_filed.not": string;
        /** @description Equal to the value. Expects a date such as 2026-11-20. */
        docket__date_last_filing: string;
        /** @description Rows that do not match `docket__date_last_filing`. Rows without a value match. */
        "docket__date_last_filing.not": string;
        /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        docket__date_modified: string;
        /** @description Rows that do not match `docket__date_modified`. Rows without a value match. */
        "docket__date_modified.not": string;
        /** @description Equal to the value. Expects a date such as 2026-11-20. */
        docket__date_terminated: string;
        /** @description Rows that do not match `docket__date_terminated`. Rows without a value match. */
        "docket__date_terminated.not": string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        docket__docket_number: string;
        /** @description Rows that do not match `docket__docket_number`. Rows without a value match. */
        "docket__docket_number.not": string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        docket__docket_number_core: string;
        /** @description Rows that do not match `docket__docket_number_core`. Rows without a value match. */
        "docket__docket_number_core.not": string;
        /** @description Equal to the value. Expects an integer. */
        docket__id: number;
        /** @description Rows that do not match `docket__id`. Rows without a value match. */
        "docket__id.not": number;
        /** @description Equal to the value. Expects a text without NUL characters. */
        docket__jurisdiction_type: string;
        /** @description Rows that do not match `docket__jurisdiction_type`. Rows without a value match. */
        "docket__jurisdiction_type.not": string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        docket__jury_demand: string;
        /** @description Rows that do not match `docket__jury_demand`. Rows without a value match. */
        "docket__jury_demand.not": string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        docket__nature_of_suit: string;
        /** @description Rows that do not match `docket__nature_of_suit`. Rows without a value match. */
        "docket__nature_of_suit.not": string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        docket__pacer_case_id: string;
        /** @description Rows that do not match `docket__pacer_case_id`. Rows without a value match. */
        "docket__pacer_case_id.not": string;
        /** @description Equal to the value. Expects an id. */
        docket__panel: string;
        /** @description Rows that do not match `docket__panel`. Rows without a value match. */
        "docket__panel.not": string;
        /** @description Equal to the value. Expects an id. */
        docket__parent_docket: string;
        /** @description Rows that do not match `docket__parent_docket`. Rows without a value match. */
        "docket__parent_docket.not": string;
        /** @description Equal to the value. Expects an id. */
        docket__referred_to: string;
        /** @description Rows that do not match `docket__referred_to`. Rows without a value match. */
        "docket__referred_to.not": string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        docket__referred_to_str: string;
        /** @description Rows that do not match `docket__referred_to_str`. Rows without a value match. */
        "docket__referred_to_str.not": string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        docket__slug: string;
        /** @description Rows that do not match `docket__slug`. Rows without a value match. */
        "docket__slug.not": string;
        /** @description Equal to the value. Expects an integer. */
        docket__source: number;
        /** @description Rows that do not match `docket__source`. Rows without a value match. */
        "docket__source.not": number;
        /** @description Equal to the value. Expects an id. */
        docket__tags: string;
        /** @description Rows that do not match `docket__tags`. Rows without a value match. */
        "docket__tags.not": string;
        /** @description Equal to the value. Expects an integer. */
        docket_entry: number;
        /** @description Rows that do not match `docket_entry`. Rows without a value match. */
        "docket_entry.not": number;
        /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        docket_entry__date_created: string;
        /** @description Rows that do not match `docket_entry__date_created`. Rows without a value match. */
        "docket_entry__date_created.not": string;
        /** @description Equal to the value. Expects a date such as 2026-11-20. */
        docket_entry__date_filed: string;
        /** @description Rows that do not match `docket_entry__date_filed`. Rows without a value match. */
        "docket_entry__date_filed.not": string;
        /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
        docket_entry__date_modified: string;
        /** @description Rows that do not match `docket_entry__date_modified`. Rows without a value match. */
        "docket_entry__date_modified.not": string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        docket_entry__description: string;
        /** @description Rows that do not match `docket_entry__description`. Rows without a value match. */
        "docket_entry__description.not": string;
        /** @description Equal to the value. Expects an integer. */
        docket_entry__docket: number;
        /** @description Rows that do not match `docket_entry__docket`. Rows without a value match. */
        "docket_entry__docket.not": number;
        /** @description Equal to the value. Expects an integer. */
        docket_entry__entry_number: number;
        /** @description Rows that do not match `docket_entry__entry_number`. Rows without a value match. */
        "docket_entry__entry_number.not": number;
        /** @description Equal to the value. Expects an integer. */
        docket_entry__id: number;
        /** @description Rows that do not match `docket_entry__id`. Rows without a value match. */
        "docket_entry__id.not": number;
        /** @description Equal to the value. Expects an integer. */
        docket_entry__pacer_sequence_number: number;
        /** @description Rows that do not match `docket_entry__pacer_sequence_number`. Rows without a value match. */
        "docket_entry__pacer_sequence_number.not": number;
        /** @description Equal to the value. Expects a text without NUL characters. */
        docket_entry__recap_sequence_number: string;
        /** @description Rows that do not match `docket_entry__recap_sequence_number`. Rows without a value match. */
        "docket_entry__recap_sequence_number.not": string;
        /** @description Equal to the value. Expects an id. */
        docket_entry__tags: string;
        /** @description Rows that do not match `docket_entry__tags`. Rows without a value match. */
        "docket_entry__tags.not": string;
        /** @description Equal to the value. Expects a time of day such as 14:30:00. */
        docket_entry__time_filed: string;
        /** @description Rows that do not match `docket_entry__time_filed`. Rows without a value match. */
        "docket_entry__time_filed.not": string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        docket_number: string;
        /** @description Rows that do not match `docket_number`. Rows without a value match. */
        "docket_number.not": string;
        /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
        docket_number__iexact: string;
        /** @description Rows that do not match `docket_number__iexact`. Rows without a value match. */
        "docket_number__iexact.not": string;
        /** @description true: rows without a value; false: rows with one. */
        docket_number__isnull: boolean;
        /** @description Rows that do not match `docket_number__isnull`. Rows without a value match. */
        "docket_number__isnull.not": boolean;
        /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
        docket_number__istartswith: string;
        /** @description Rows that do not match `docket_number__istartswith`. Rows without a value match. */
        "docket_number__istartswith.not": string;
        /** @description Starts with the value. Expects a text without NUL characters. */
        docket_number__startswith: string;
        /** @description Rows that do not match `docket_number__startswith`. Rows without a value match. */
        "docket_number__startswith.not": string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        docket_number_core: string;
        /** @description Rows that do not match `docket_number_core`. Rows without a value match. */
        "docket_number_core.not": string;
        /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
        docket_number_core__iexact: string;
        /** @description Rows that do not match `docket_number_core__iexact`. Rows without a value match. */
        "docket_number_core__iexact.not": string;
        /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
        docket_number_core__istartswith: string;
        /** @description Rows that do not match `docket_number_core__istartswith`. Rows without a value match. */
        "docket_number_core__istartswith.not": string;
        /** @description Starts with the value. Expects a text without NUL characters. */
        docket_number_core__startswith: string;
        /** @description Rows that do not match `docket_number_core__startswith`. Rows without a value match. */
        "docket_number_core__startswith.not": string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        document_number: string;
        /** @description Rows that do not match `document_number`. Rows without a value match. */
        "document_number.not": string;
        /** @description Greater than the value. Expects a text without NUL characters. */
        document_number__gt: string;
        /** @description Rows that do not match `document_number__gt`. Rows without a value match. */
        "document_number__gt.not": string;
        /** @description Greater than or equal to the value. Expects a text without NUL characters. */
        document_number__gte: string;
        /** @description Rows that do not match `document_number__gte`. Rows without a value match. */
        "document_number__gte.not": string;
        /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
        document_number__iexact: string;
        /** @description Rows that do not match `document_number__iexact`. Rows without a value match. */
        "document_number__iexact.not": string;
        /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
        document_number__istartswith: string;
        /** @description Rows that do not match `document_number__istartswith`. Rows without a value match. */
        "document_number__istartswith.not": string;
        /** @description Less than the value. Expects a text without NUL characters. */
        document_number__lt: string;
        /** @description Rows that do not match `document_number__lt`. Rows without a value match. */
        "document_number__lt.not": string;
        /** @description Less than or equal to the value. Expects a text without NUL characters. */
        document_number__lte: string;
        /** @description Rows that do not match `document_number__lte`. Rows without a value match. */
        "document_number__lte.not": string;
        /** @description Starts with the value. Expects a text without NUL characters. */
        document_number__startswith: string;
        /** @description Rows that do not match `document_number__startswith`. Rows without a value match. */
        "document_number__startswith.not": string;
        /** @description Equal to the value. Expects one of 1, 2. */
        document_type: 1 | 2;
        /** @description Rows that do not match `document_type`. Rows without a value match. */
        "document_type.not": 1 | 2;
        /** @description Greater than the value. Expects one of 1, 2. */
        document_type__gt: 1 | 2;
        /** @description Rows that do not match `document_type__gt`. Rows without a value match. */
        "document_type__gt.not": 1 | 2;
        /** @description Greater than or equal to the value. Expects one of 1, 2. */
        document_type__gte: 1 | 2;
        /** @description Rows that do not match `document_type__gte`. Rows without a value match. */
        "document_type__gte.not": 1 | 2;
        /** @description true: rows without a value; false: rows with one. */
        document_type__isnull: boolean;
        /** @description Rows that do not match `document_type__isnull`. Rows without a value match. */
        "document_type__isnull.not": boolean;
        /** @description Less than the value. Expects one of 1, 2. */
        document_type__lt: 1 | 2;
        /** @description Rows that do not match `document_type__lt`. Rows without a value match. */
        "document_type__lt.not": 1 | 2;
        /** @description Less than or equal to the value. Expects one of 1, 2. */
        document_type__lte: 1 | 2;
        /** @description Rows that do not match `document_type__lte`. Rows without a value match. */
        "document_type__lte.not": 1 | 2;
        /** @description Between two values, both included. Expects one of 1, 2. */
        document_type__range: (1 | 2)[];
        /** @description Rows that do not match `document_type__range`. Rows without a value match. */
        "document_type__range.not": (1 | 2)[];
        /** @description Equal to the value. Expects a date such as 2026-11-20. */
        end_date: string;
        /** @description Rows that do not match `end_date`. Rows without a value match. */
        "end_date.not": string;
        /** @description On this day of any month, 1 to 31. Expects a date such as 2026-11-20. */
        end_date__day: number;
        /** @description Rows that do not match `end_date__day`. Rows without a value match. */
        "end_date__day.not": number;
        /** @description Greater than the value. Expects a date such as 2026-11-20. */
        end_date__gt: string;
        /** @description Rows that do not match `end_date__gt`. Rows without a value match. */
        "end_date__gt.not": string;
        /** @description Greater than or equal to the value. Expects a date such as 2026-11-20. */
        end_date__gte: string;
        /** @description Rows that do not match `end_date__gte`. Rows without a value match. */
        "end_date__gte.not": string;
        /** @description true: rows without a value; false: rows with one. */
        end_date__isnull: boolean;
        /** @description Rows that do not match `end_date__isnull`. Rows without a value match. */
        "end_date__isnull.not": boolean;
        /** @description Less than the value. Expects a date such as 2026-11-20. */
        end_date__lt: string;
        /** @description Rows that do not match `end_date__lt`. Rows without a value match. */
        "end_date__lt.not": string;
        /** @description Less than or equal to the value. Expects a date such as 2026-11-20. */
        end_date__lte: string;
        /** @description Rows that do not match `end_date__lte`. Rows without a value match. */
        "end_date__lte.not": string;
        /** @description In this month of any year, 1 to 12. Expects a date such as 2026-11-20. */
        end_date__month: number;
        /** @description Rows that do not match `end_date__month`. Rows without a value match. */
        "end_date__month.not": number;
        /** @description Between two values, both included. Expects a date such as 2026-11-20. */
        end_date__range: string[];
        /** @description Rows that do not match `end_date__range`. Rows without a value match. */
        "end_date__range.not": string[];
        /** @description In this year. Expects a date such as 2026-11-20. */
        end_date__year: number;
        /** @description Rows that do not match `end_date__year`. Rows without a value match. */
        "end_date__year.not": number;
        /** @description Equal to the value. Expects an integer. */
        entry_number: number;
        /** @description Rows that do not match `entry_number`. Rows without a value match. */
        "entry_number.not": number;
        /** @description Greater than the value. Expects an integer. */
        entry_number__gt: number;
        /** @description Rows that do not match `entry_number__gt`. Rows without a value match. */
        "entry_number__gt.not": number;
        /** @description Greater than or equal to the value. Expects an integer. */
        entry_number__gte: number;
        /** @description Rows that do not match `entry_number__gte`. Rows without a value match. */
        "entry_number__gte.not": number;
        /** @description true: rows without a value; false: rows with one. */
        entry_number__isnull: boolean;
        /** @description Rows that do not match `entry_number__isnull`. Rows without a value match. */
        "entry_number__isnull.not": boolean;
        /** @description Less than the value. Expects an integer. */
        entry_number__lt: number;
        /** @description Rows that do not match `entry_number__lt`. Rows without a value match. */
        "entry_number__lt.not": number;
        /** @description Less than or equal to the value. Expects an integer. */
        entry_number__lte: number;
        /** @description Rows that do not match `entry_number__lte`. Rows without a value match. */
        "entry_number__lte.not": number;
        /** @description Between two values, both included. Expects an integer. */
        entry_number__range: number[];
        /** @description Rows that do not match `entry_number__range`. Rows without a value match. */
        "entry_number__range.not": number[];
        /** @description When the URL expires, in Unix seconds */
        expires: string;
        /** @description The members to return, separated by commas: resource_uri, id, pacer_court_id, pacer_has_rss_feed, pacer_rss_entry_types, date_last_pacer_contact, fjc_court_id, date_modified, in_use, has_opinion_scraper, has_oral_argument_scraper, position, citation_string, short_name, full_name, url, start_date, end_date, jurisdiction, parent_court, appeals_to. */
        fields: string;
        /** @description The members to return, separated by commas: resource_uri, id, court, court_id, original_court_info, idb_data, clusters, audio_files, assigned_to, referred_to, bankruptcy_information, absolute_url, date_created, date_modified, source, appeal_from_str, assigned_to_str, referred_to_str, panel_str, date_last_index, date_cert_granted, date_cert_denied, date_argued, date_reargued, date_reargument_denied, date_filed, date_terminated, date_last_filing, case_name_short, case_name, case_name_full, slug, docket_number, docket_number_core, docket_number_raw, docket_number_source, federal_dn_office_code, federal_dn_case_type, federal_dn_judge_initials_assigned, federal_dn_judge_initials_referred, federal_defendant_number, pacer_case_id, cause, nature_of_suit, jury_demand, jurisdiction_type, appellate_fee_status, appellate_case_type_information, mdl_status, filepath_ia, filepath_ia_json, ia_upload_failure_count, ia_needs_upload, ia_date_first_change, date_blocked, blocked, appeal_from, parent_docket, tags, panel. */
        "fields.dockets-v4": string;
        /** @description The members to return, separated by commas: resource_uri, id, docket, recap_documents, date_created, date_modified, date_filed, time_filed, entry_number, recap_sequence_number, pacer_sequence_number, description, tags. */
        "fields.dockets-v4-2": string;
        /** @description The members to return, separated by commas: resource_uri, id, tags, absolute_url, date_created, date_modified, sha1, page_count, file_size, filepath_local, filepath_ia, ia_upload_failure_count, thumbnail, thumbnail_status, plain_text, ocr_status, date_upload, document_number, attachment_number, pacer_doc_id, is_available, is_free_on_pacer, is_sealed, document_type, description, acms_document_guid. */
        "fields.dockets-v4-3": string;
        /** @description Equal to the value. Expects an integer. */
        file_size: number;
        /** @description Rows that do not match `file_size`. Rows without a value match. */
        "file_size.not": number;
        /** @description Greater than the value. Expects an integer. */
        file_size__gt: number;
        /** @description Rows that do not match `file_size__gt`. Rows without a value match. */
        "file_size__gt.not": number;
        /** @description Greater than or equal to the value. Expects an integer. */
        file_size__gte: number;
        /** @description Rows that do not match `file_size__gte`. Rows without a value match. */
        "file_size__gte.not": number;
        /** @description true: rows without a value; false: rows with one. */
        file_size__isnull: boolean;
        /** @description Rows that do not match `file_size__isnull`. Rows without a value match. */
        "file_size__isnull.not": boolean;
        /** @description Less than the value. Expects an integer. */
        file_size__lt: number;
        /** @description Rows that do not match `file_size__lt`. Rows without a value match. */
        "file_size__lt.not": number;
        /** @description Less than or equal to the value. Expects an integer. */
        file_size__lte: number;
        /** @description Rows that do not match `file_size__lte`. Rows without a value match. */
        "file_size__lte.not": number;
        /** @description Between two values, both included. Expects an integer. */
        file_size__range: number[];
        /** @description Rows that do not match `file_size__range`. Rows without a value match. */
        "file_size__range.not": number[];
        /** @description json, or absent. */
        format: "json";
        /** @description `json`: JSON, to browsers too. */
        "format.dockets-v4": "json";
        /** @description Equal to the value. Expects a text without NUL characters. */
        full_name: string;
        /** @description Rows that do not match `full_name`. Rows without a value match. */
        "full_name.not": string;
        /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
        full_name__iexact: string;
        /** @description Rows that do not match `full_name__iexact`. Rows without a value match. */
        "full_name__iexact.not": string;
        /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
        full_name__istartswith: string;
        /** @description Rows that do not match `full_name__istartswith`. Rows without a value match. */
        "full_name__istartswith.not": string;
        /** @description Starts with the value. Expects a text without NUL characters. */
        full_name__startswith: string;
        /** @description Rows that do not match `full_name__startswith`. Rows without a value match. */
        "full_name__startswith.not": string;
        /** @description Equal to the value. Expects true or false. */
        has_opinion_scraper: boolean;
        /** @description Rows that do not match `has_opinion_scraper`. Rows without a value match. */
        "has_opinion_scraper.not": boolean;
        /** @description Equal to the value. Expects true or false. */
        has_oral_argument_scraper: boolean;
        /** @description Rows that do not match `has_oral_argument_scraper`. Rows without a value match. */
        "has_oral_argument_scraper.not": boolean;
        /** @description The post's id */
        id: number;
        /** @description Equal to the value. Expects an integer. */
        "id.dockets-v4": number;
        /** @description Equal to the value. Expects a text without NUL characters. */
        "id.dockets-v4-2": string;
        /** @description The id of the court */
        "id.dockets-v4-3": string;
        /** @description The id of the docket */
        "id.dockets-v4-4": string;
        /** @description The id of the docket entry */
        "id.dockets-v4-5": string;
        /** @description The id of the RECAP document */
        "id.dockets-v4-6": string;
        /** @description The RECAP document's id */
        "id.dockets-v4-7": number;
        /** @description The file's id */
        "id.files": number;
        /** @description Rows that do not match `id`. Rows without a value match. */
        "id.not": number;
        /** @description Rows that do not match `id`. Rows without a value match. */
        "id.not.dockets-v4": string;
        /** @description The comment's id */
        "id.posts": number;
        /** @description Greater than the value. Expects an integer. */
        id__gt: number;
        /** @description Rows that do not match `id__gt`. Rows without a value match. */
        "id__gt.not": number;
        /** @description Greater than or equal to the value. Expects an integer. */
        id__gte: number;
        /** @description Rows that do not match `id__gte`. Rows without a value match. */
        "id__gte.not": number;
        /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
        id__iexact: string;
        /** @description Rows that do not match `id__iexact`. Rows without a value match. */
        "id__iexact.not": string;
        /** @description true: rows without a value; false: rows with one. */
        id__isnull: boolean;
        /** @description Rows that do not match `id__isnull`. Rows without a value match. */
        "id__isnull.not": boolean;
        /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
        id__istartswith: string;
        /** @description Rows that do not match `id__istartswith`. Rows without a value match. */
        "id__istartswith.not": string;
        /** @description Less than the value. Expects an integer. */
        id__lt: number;
        /** @description Rows that do not match `id__lt`. Rows without a value match. */
        "id__lt.not": number;
        /** @description Less than or equal to the value. Expects an integer. */
        id__lte: number;
        /** @description Rows that do not match `id__lte`. Rows without a value match. */
        "id__lte.not": number;
        /** @description Between two values, both included. Expects an integer. */
        id__range: number[];
        /** @description Rows that do not match `id__range`. Rows without a value match. */
        "id__range.not": number[];
        /** @description Starts with the value. Expects a text without NUL characters. */
        id__startswith: string;
        /** @description Rows that do not match `id__startswith`. Rows without a value match. */
        "id__startswith.not": string;
        /** @description A key that the client chooses. A request that is sent again with its key within a day is carried out once. The answer is 422 when the key was used for another request, and 410 when the result was deleted. */
        "idempotency-key": string;
        /** @description Only if the file has one of these ETags; "*": only if it exists */
        "if-match": string;
        /** @description 412 unless the file has one of these ETags */
        "if-match.files": string;
        /** @description Entity tags. When none of them is the current one, the answer is 412. */
        "if-match.posts": string;
        /** @description 304 if the file is not newer */
        "if-modified-since": string;
        /** @description Only if the file has none of these ETags; "*": only if it does not exist */
        "if-none-match": string;
        /** @description The `ETag` of a copy: the answer is 304, without a body, while the copy is up to date. */
        "if-none-match.feeds": string;
        /** @description 304 if the file has one of these ETags */
        "if-none-match.files": string;
        /** @description Entity tags. When one of them is the current one, the answer is 304. */
        "if-none-match.posts": string;
        /** @description The range counts only if the file has this ETag or date */
        "if-range": string;
        /** @description Only if the file is not newer */
        "if-unmodified-since": string;
        /** @description 412 if the file is newer */
        "if-unmodified-since.files": string;
        /** @description Equal to the value. Expects true or false. */
        in_use: boolean;
        /** @description Rows that do not match `in_use`. Rows without a value match. */
        "in_use.not": boolean;
        /** @description 1: display the file, where its type is safe, instead of downloading it */
        inline: "0" | "1";
        /** @description Equal to the value. Expects true or false. */
        is_available: boolean;
        /** @description Rows that do not match `is_available`. Rows without a value match. */
        "is_available.not": boolean;
        /** @description true: rows without a value; false: rows with one. */
        is_available__isnull: boolean;
        /** @description Rows that do not match `is_available__isnull`. Rows without a value match. */
        "is_available__isnull.not": boolean;
        /** @description Equal to the value. Expects true or false. */
        is_free_on_pacer: boolean;
        /** @description Rows that do not match `is_free_on_pacer`. Rows without a value match. */
        "is_free_on_pacer.not": boolean;
        /** @description true: rows without a value; false: rows with one. */
        is_free_on_pacer__isnull: boolean;
        /** @description Rows that do not match `is_free_on_pacer__isnull`. Rows without a value match. */
        "is_free_on_pacer__isnull.not": boolean;
        /** @description Equal to the value. Expects true or false. */
        is_sealed: boolean;
        /** @description Rows that do not match `is_sealed`. Rows without a value match. */
        "is_sealed.not": boolean;
        /** @description true: rows without a value; false: rows with one. */
        is_sealed__isnull: boolean;
        /** @description Rows that do not match `is_sealed__isnull`. Rows without a value match. */
        "is_sealed__isnull.not": boolean;
        /** @description The job's id */
        job_id: number;
        /** @description Equal to the value. Expects one of F, FD, FB, FBP, FS, S, SA, ST, SS, SAG, TRS, TRA, TRT, TRX, TS, TA, TT, TSP, MA, MT, C, I, T. */
        jurisdiction: "F" | "FD" | "FB" | "FBP" | "FS" | "S" | "SA" | "ST" | "SS" | "SAG" | "TRS" | "TRA" | "TRT" | "TRX" | "TS" | "TA" | "TT" | "TSP" | "MA" | "MT" | "C" | "I" | "T";
        /** @description Rows that do not match `jurisdiction`. Rows without a value match. */
        "jurisdiction.not": "F" | "FD" | "FB" | "FBP" | "FS" | "S" | "SA" | "ST" | "SS" | "SAG" | "TRS" | "TRA" | "TRT" | "TRX" | "TS" | "TA" | "TT" | "TSP" | "MA" | "MT" | "C" | "I" | "T";
        /** @description Equal to the value, where A to Z equal a to z. Expects one of F, FD, FB, FBP, FS, S, SA, ST, SS, SAG, TRS, TRA, TRT, TRX, TS, TA, TT, TSP, MA, MT, C, I, T. */
        jurisdiction__iexact: string;
        /** @description Rows that do not match `jurisdiction__iexact`. Rows without a value match. */
        "jurisdiction__iexact.not": string;
        /** @description Starts with the value, where A to Z equal a to z. Expects one of F, FD, FB, FBP, FS, S, SA, ST, SS, SAG, TRS, TRA, TRT, TRX, TS, TA, TT, TSP, MA, MT, C, I, T. */
        jurisdiction__istartswith: string;
        /** @description Rows that do not match `jurisdiction__istartswith`. Rows without a value match. */
        "jurisdiction__istartswith.not": string;
        /** @description Starts with the value. Expects one of F, FD, FB, FBP, FS, S, SA, ST, SS, SAG, TRS, TRA, TRT, TRX, TS, TA, TT, TSP, MA, MT, C, I, T. */
        jurisdiction__startswith: string;
        /** @description Rows that do not match `jurisdiction__startswith`. Rows without a value match. */
        "jurisdiction__startswith.not": string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        jurisdiction_type: string;
        /** @description Rows that do not match `jurisdiction_type`. Rows without a value match. */
        "jurisdiction_type.not": string;
        /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
        jurisdiction_type__iexact: string;
        /** @description Rows that do not match `jurisdiction_type__iexact`. Rows without a value match. */
        "jurisdiction_type__iexact.not": string;
        /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
        jurisdiction_type__istartswith: string;
        /** @description Rows that do not match `jurisdiction_type__istartswith`. Rows without a value match. */
        "jurisdiction_type__istartswith.not": string;
        /** @description Starts with the value. Expects a text without NUL characters. */
        jurisdiction_type__startswith: string;
        /** @description Rows that do not match `jurisdiction_type__startswith`. Rows without a value match. */
        "jurisdiction_type__startswith.not": string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        jury_demand: string;
        /** @description Rows that do not match `jury_demand`. Rows without a value match. */
        "jury_demand.not": string;
        /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
        jury_demand__iexact: string;
        /** @description Rows that do not match `jury_demand__iexact`. Rows without a value match. */
        "jury_demand__iexact.not": string;
        /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
        jury_demand__istartswith: string;
        /** @description Rows that do not match `jury_demand__istartswith`. Rows without a value match. */
        "jury_demand__istartswith.not": string;
        /** @description Starts with the value. Expects a text without NUL characters. */
        jury_demand__startswith: string;
        /** @description Rows that do not match `jury_demand__startswith`. Rows without a value match. */
        "jury_demand__startswith.not": string;
        /** @description Segments between slashes, each percent-encoded */
        key: string;
        /** @description The id of a link */
        link: string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        nature_of_suit: string;
        /** @description Rows that do not match `nature_of_suit`. Rows without a value match. */
        "nature_of_suit.not": string;
        /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
        nature_of_suit__iexact: string;
        /** @description Rows that do not match `nature_of_suit__iexact`. Rows without a value match. */
        "nature_of_suit__iexact.not": string;
        /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
        nature_of_suit__istartswith: string;
        /** @description Rows that do not match `nature_of_suit__istartswith`. Rows without a value match. */
        "nature_of_suit__istartswith.not": string;
        /** @description Starts with the value. Expects a text without NUL characters. */
        nature_of_suit__startswith: string;
        /** @description Rows that do not match `nature_of_suit__startswith`. Rows without a value match. */
        "nature_of_suit__startswith.not": string;
        /** @description Only posts that are newer than this one: the id of a post, or a cursor of this feed. `count` then counts these posts, up to 100; it is null when there are more. The answer is not cached. */
        newer_than: string;
        /** @description Where rows without a value are. When absent: last when ascending, first when descending. */
        nulls: "first" | "last";
        /** @description Whether rows without a value come first or last, in both directions. */
        "nulls.posts": "first" | "last";
        /** @description Equal to the value. Expects an integer. */
        ocr_status: number;
        /** @description Rows that do not match `ocr_status`. Rows without a value match. */
        "ocr_status.not": number;
        /** @description Greater than the value. Expects an integer. */
        ocr_status__gt: number;
        /** @description Rows that do not match `ocr_status__gt`. Rows without a value match. */
        "ocr_status__gt.not": number;
        /** @description Greater than or equal to the value. Expects an integer. */
        ocr_status__gte: number;
        /** @description Rows that do not match `ocr_status__gte`. Rows without a value match. */
        "ocr_status__gte.not": number;
        /** @description true: rows without a value; false: rows with one. */
        ocr_status__isnull: boolean;
        /** @description Rows that do not match `ocr_status__isnull`. Rows without a value match. */
        "ocr_status__isnull.not": boolean;
        /** @description Less than the value. Expects an integer. */
        ocr_status__lt: number;
        /** @description Rows that do not match `ocr_status__lt`. Rows without a value match. */
        "ocr_status__lt.not": number;
        /** @description Less than or equal to the value. Expects an integer. */
        ocr_status__lte: number;
        /** @description Rows that do not match `ocr_status__lte`. Rows without a value match. */
        "ocr_status__lte.not": number;
        /** @description Between two values, both included. Expects an integer. */
        ocr_status__range: number[];
        /** @description Rows that do not match `ocr_status__range`. Rows without a value match. */
        "ocr_status__range.not": number[];
        /** @description The members not to return, separated by commas. */
        omit: string;
        /** @description The sort keys, separated by commas: id, created_at, like_count, comment_count, edited_at. A '-' before a key sorts it in descending order. */
        order_by: string;
        /** @description The sort keys, separated by commas: id, date_modified, position, start_date, end_date. A '-' before a key sorts it in descending order. When absent: position. */
        "order_by.dockets-v4": string;
        /** @description The sort keys, separated by commas: id, date_created, date_modified, date_argued, date_filed, date_terminated, date_last_filing, case_name, date_blocked. A '-' before a key sorts it in descending order. When absent: -id. */
        "order_by.dockets-v4-2": string;
        /** @description The sort keys, separated by commas: id, date_created, date_modified, date_filed, entry_number, recap_sequence_number. A '-' before a key sorts it in descending order. When absent: -id. */
        "order_by.dockets-v4-3": string;
        /** @description The sort keys, separated by commas: id, date_created, date_modified, page_count, date_upload, document_number, attachment_number. A '-' before a key sorts it in descending order. When absent: -id. */
        "order_by.dockets-v4-4": string;
        /** @description The sort keys, separated by commas: id, key, size, last_modified, created_at. A '-' before a key sorts it in descending order. */
        "order_by.files": string;
        /** @description The sort keys, separated by commas: id. A '-' before a key sorts it in descending order. */
        "order_by.posts": string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        pacer_case_id: string;
        /** @description Rows that do not match `pacer_case_id`. Rows without a value match. */
        "pacer_case_id.not": string;
        /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
        pacer_case_id__iexact: string;
        /** @description Rows that do not match `pacer_case_id__iexact`. Rows without a value match. */
        "pacer_case_id__iexact.not": string;
        /** @description true: rows without a value; false: rows with one. */
        pacer_case_id__isnull: boolean;
        /** @description Rows that do not match `pacer_case_id__isnull`. Rows without a value match. */
        "pacer_case_id__isnull.not": boolean;
        /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
        pacer_case_id__istartswith: string;
        /** @description Rows that do not match `pacer_case_id__istartswith`. Rows without a value match. */
        "pacer_case_id__istartswith.not": string;
        /** @description Starts with the value. Expects a text without NUL characters. */
        pacer_case_id__startswith: string;
        /** @description Rows that do not match `pacer_case_id__startswith`. Rows without a value match. */
        "pacer_case_id__startswith.not": string;
        /** @description Equal to the value. Expects an integer. */
        pacer_court_id: number;
        /** @description Rows that do not match `pacer_court_id`. Rows without a value match. */
        "pacer_court_id.not": number;
        /** @description Greater than the value. Expects an integer. */
        pacer_court_id__gt: number;
        /** @description Rows that do not match `pacer_court_id__gt`. Rows without a value match. */
        "pacer_court_id__gt.not": number;
        /** @description Greater than or equal to the value. Expects an integer. */
        pacer_court_id__gte: number;
        /** @description Rows that do not match `pacer_court_id__gte`. Rows without a value match. */
        "pacer_court_id__gte.not": number;
        /** @description true: rows without a value; false: rows with one. */
        pacer_court_id__isnull: boolean;
        /** @description Rows that do not match `pacer_court_id__isnull`. Rows without a value match. */
        "pacer_court_id__isnull.not": boolean;
        /** @description Less than the value. Expects an integer. */
        pacer_court_id__lt: number;
        /** @description Rows that do not match `pacer_court_id__lt`. Rows without a value match. */
        "pacer_court_id__lt.not": number;
        /** @description Less than or equal to the value. Expects an integer. */
        pacer_court_id__lte: number;
        /** @description Rows that do not match `pacer_court_id__lte`. Rows without a value match. */
        "pacer_court_id__lte.not": number;
        /** @description Between two values, both included. Expects an integer. */
        pacer_court_id__range: number[];
        /** @description Rows that do not match `pacer_court_id__range`. Rows without a value match. */
        "pacer_court_id__range.not": number[];
        /** @description Equal to the value. Expects a text without NUL characters. */
        pacer_doc_id: string;
        /** @description Rows that do not match `pacer_doc_id`. Rows without a value match. */
        "pacer_doc_id.not": string;
        /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
        pacer_doc_id__iexact: string;
        /** @description Rows that do not match `pacer_doc_id__iexact`. Rows without a value match. */
        "pacer_doc_id__iexact.not": string;
        /** @description Equal to one of the values. Expects a text without NUL characters. */
        pacer_doc_id__in: string[];
        /** @description Rows that do not match `pacer_doc_id__in`. Rows without a value match. */
        "pacer_doc_id__in.not": string[];
        /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
        pacer_doc_id__istartswith: string;
        /** @description Rows that do not match `pacer_doc_id__istartswith`. Rows without a value match. */
        "pacer_doc_id__istartswith.not": string;
        /** @description Starts with the value. Expects a text without NUL characters. */
        pacer_doc_id__startswith: string;
        /** @description Rows that do not match `pacer_doc_id__startswith`. Rows without a value match. */
        "pacer_doc_id__startswith.not": string;
        /** @description Equal to the value. Expects an integer. */
        pacer_sequence_number: number;
        /** @description Rows that do not match `pacer_sequence_number`. Rows without a value match. */
        "pacer_sequence_number.not": number;
        /** @description Greater than the value. Expects an integer. */
        pacer_sequence_number__gt: number;
        /** @description Rows that do not match `pacer_sequence_number__gt`. Rows without a value match. */
        "pacer_sequence_number__gt.not": number;
        /** @description Greater than or equal to the value. Expects an integer. */
        pacer_sequence_number__gte: number;
        /** @description Rows that do not match `pacer_sequence_number__gte`. Rows without a value match. */
        "pacer_sequence_number__gte.not": number;
        /** @description true: rows without a value; false: rows with one. */
        pacer_sequence_number__isnull: boolean;
        /** @description Rows that do not match `pacer_sequence_number__isnull`. Rows without a value match. */
        "pacer_sequence_number__isnull.not": boolean;
        /** @description Less than the value. Expects an integer. */
        pacer_sequence_number__lt: number;
        /** @description Rows that do not match `pacer_sequence_number__lt`. Rows without a value match. */
        "pacer_sequence_number__lt.not": number;
        /** @description Less than or equal to the value. Expects an integer. */
        pacer_sequence_number__lte: number;
        /** @description Rows that do not match `pacer_sequence_number__lte`. Rows without a value match. */
        "pacer_sequence_number__lte.not": number;
        /** @description Between two values, both included. Expects an integer. */
        pacer_sequence_number__range: number[];
        /** @description Rows that do not match `pacer_sequence_number__range`. Rows without a value match. */
        "pacer_sequence_number__range.not": number[];
        /** @description The number of a page. Use cursors to read deeper. */
        page: number;
        /** @description The number of a page, up to 100, or `last`. */
        "page.dockets-v4": number | string;
        /** @description Equal to the value. Expects an integer. */
        page_count: number;
        /** @description Rows that do not match `page_count`. Rows without a value match. */
        "page_count.not": number;
        /** @description Greater than the value. Expects an integer. */
        page_count__gt: number;
        /** @description Rows that do not match `page_count__gt`. Rows without a value match. */
        "page_count__gt.not": number;
        /** @description Greater than or equal to the value. Expects an integer. */
        page_count__gte: number;
        /** @description Rows that do not match `page_count__gte`. Rows without a value match. */
        "page_count__gte.not": number;
        /** @description true: rows without a value; false: rows with one. */
        page_count__isnull: boolean;
        /** @description Rows that do not match `page_count__isnull`. Rows without a value match. */
        "page_count__isnull.not": boolean;
        /** @description Less than the value. Expects an integer. */
        page_count__lt: number;
        /** @description Rows that do not match `page_count__lt`. Rows without a value match. */
        "page_count__lt.not": number;
        /** @description Less than or equal to the value. Expects an integer. */
        page_count__lte: number;
        /** @description Rows that do not match `page_count__lte`. Rows without a value match. */
        "page_count__lte.not": number;
        /** @description Between two values, both included. Expects an integer. */
        page_count__range: number[];
        /** @description Rows that do not match `page_count__range`. Rows without a value match. */
        "page_count__range.not": number[];
        /** @description Rows on a page. */
        page_size: number;
        /** @description Rows on a page. */
        "page_size.administration": number;
        /** @description Rows on a page, 1 to 100; 20 when absent. */
        "page_size.dockets-v4": number;
        /** @description Equal to the value. Expects an id. */
        panel: string;
        /** @description Rows that do not match `panel`. Rows without a value match. */
        "panel.not": string;
        /** @description The folder that they are in, as in 'a/b/' */
        parent: string;
        /** @description Equal to the value. Expects an id. */
        parent_court: string;
        /** @description Rows that do not match `parent_court`. Rows without a value match. */
        "parent_court.not": string;
        /** @description Equal to the value. Expects an id. */
        parent_docket: string;
        /** @description Rows that do not match `parent_docket`. Rows without a value match. */
        "parent_docket.not": string;
        /** @description A second name for `page_size`. Send one of the two. */
        per_page: number;
        /** @description Equal to the value. Expects a text without NUL characters. */
        plain_text: string;
        /** @description Rows that do not match `plain_text`. Rows without a value match. */
        "plain_text.not": string;
        /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
        plain_text__iexact: string;
        /** @description Rows that do not match `plain_text__iexact`. Rows without a value match. */
        "plain_text__iexact.not": string;
        /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
        plain_text__istartswith: string;
        /** @description Rows that do not match `plain_text__istartswith`. Rows without a value match. */
        "plain_text__istartswith.not": string;
        /** @description Starts with the value. Expects a text without NUL characters. */
        plain_text__startswith: string;
        /** @description Rows that do not match `plain_text__startswith`. Rows without a value match. */
        "plain_text__startswith.not": string;
        /** @description `last` returns the last page of the list. */
        position: "last";
        /** @description Equal to the value. Expects a number. */
        "position.dockets-v3": number;
        /** @description `last` returns the last page. */
        "position.dockets-v4": "last";
        /** @description Rows that do not match `position`. Rows without a value match. */
        "position.not": number;
        /** @description Greater than the value. Expects a number. */
        position__gt: number;
        /** @description Rows that do not match `position__gt`. Rows without a value match. */
        "position__gt.not": number;
        /** @description Greater than or equal to the value. Expects a number. */
        position__gte: number;
        /** @description Rows that do not match `position__gte`. Rows without a value match. */
        "position__gte.not": number;
        /** @description true: rows without a value; false: rows with one. */
        position__isnull: boolean;
        /** @description Rows that do not match `position__isnull`. Rows without a value match. */
        "position__isnull.not": boolean;
        /** @description Less than the value. Expects a number. */
        position__lt: number;
        /** @description Rows that do not match `position__lt`. Rows without a value match. */
        "position__lt.not": number;
        /** @description Less than or equal to the value. Expects a number. */
        position__lte: number;
        /** @description Rows that do not match `position__lte`. Rows without a value match. */
        "position__lte.not": number;
        /** @description Between two values, both included. Expects a number. */
        position__range: number[];
        /** @description Rows that do not match `position__range`. Rows without a value match. */
        "position__range.not": number[];
        /** @description The post that an attachment's URL was signed for */
        post: string;
        /** @description Only keys that start with this. Ordered by key, a page reads no more than itself; in another order it is exact, and reads on past files outside of the prefix until the page is full. With a delimiter, every order reads no more than itself when the prefix ends in a slash. */
        prefix: string;
        /** @description Only paths that start with this. By itself it says the parent, too: all of it up to its last slash */
        "prefix.files": string;
        /** @description One range of bytes: bytes=0-99, bytes=100- or bytes=-100 */
        range: string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        recap_sequence_number: string;
        /** @description Rows that do not match `recap_sequence_number`. Rows without a value match. */
        "recap_sequence_number.not": string;
        /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
        recap_sequence_number__iexact: string;
        /** @description Rows that do not match `recap_sequence_number__iexact`. Rows without a value match. */
        "recap_sequence_number__iexact.not": string;
        /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
        recap_sequence_number__istartswith: string;
        /** @description Rows that do not match `recap_sequence_number__istartswith`. Rows without a value match. */
        "recap_sequence_number__istartswith.not": string;
        /** @description Starts with the value. Expects a text without NUL characters. */
        recap_sequence_number__startswith: string;
        /** @description Rows that do not match `recap_sequence_number__startswith`. Rows without a value match. */
        "recap_sequence_number__startswith.not": string;
        /** @description 1: answer the record of the file instead of its bytes */
        record: "0" | "1";
        /** @description Equal to the value. Expects an id. */
        referred_to: string;
        /** @description Rows that do not match `referred_to`. Rows without a value match. */
        "referred_to.not": string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        referred_to_str: string;
        /** @description Rows that do not match `referred_to_str`. Rows without a value match. */
        "referred_to_str.not": string;
        /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
        referred_to_str__iexact: string;
        /** @description Rows that do not match `referred_to_str__iexact`. Rows without a value match. */
        "referred_to_str__iexact.not": string;
        /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
        referred_to_str__istartswith: string;
        /** @description Rows that do not match `referred_to_str__istartswith`. Rows without a value match. */
        "referred_to_str__istartswith.not": string;
        /** @description Starts with the value. Expects a text without NUL characters. */
        referred_to_str__startswith: string;
        /** @description Rows that do not match `referred_to_str__startswith`. Rows without a value match. */
        "referred_to_str__startswith.not": string;
        /** @description The same as content-digest. Verified: the request fails with 422 when the bytes have another digest */
        "repr-digest": string;
        /** @description Starts the page at this value of the first sort key. */
        seek: string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        sha1: string;
        /** @description Rows that do not match `sha1`. Rows without a value match. */
        "sha1.not": string;
        /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
        sha1__iexact: string;
        /** @description Rows that do not match `sha1__iexact`. Rows without a value match. */
        "sha1__iexact.not": string;
        /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
        sha1__istartswith: string;
        /** @description Rows that do not match `sha1__istartswith`. Rows without a value match. */
        "sha1__istartswith.not": string;
        /** @description Starts with the value. Expects a text without NUL characters. */
        sha1__startswith: string;
        /** @description Rows that do not match `sha1__startswith`. Rows without a value match. */
        "sha1__startswith.not": string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        short_name: string;
        /** @description Rows that do not match `short_name`. Rows without a value match. */
        "short_name.not": string;
        /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
        short_name__iexact: string;
        /** @description Rows that do not match `short_name__iexact`. Rows without a value match. */
        "short_name__iexact.not": string;
        /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
        short_name__istartswith: string;
        /** @description Rows that do not match `short_name__istartswith`. Rows without a value match. */
        "short_name__istartswith.not": string;
        /** @description Starts with the value. Expects a text without NUL characters. */
        short_name__startswith: string;
        /** @description Rows that do not match `short_name__startswith`. Rows without a value match. */
        "short_name__startswith.not": string;
        /** @description The signature of the URL */
        signature: string;
        /** @description Equal to the value. Expects a text without NUL characters. */
        slug: string;
        /** @description Rows that do not match `slug`. Rows without a value match. */
        "slug.not": string;
        /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
        slug__iexact: string;
        /** @description Rows that do not match `slug__iexact`. Rows without a value match. */
        "slug__iexact.not": string;
        /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
        slug__istartswith: string;
        /** @description Rows that do not match `slug__istartswith`. Rows without a value match. */
        "slug__istartswith.not": string;
        /** @description Starts with the value. Expects a text without NUL characters. */
        slug__startswith: string;
        /** @description Rows that do not match `slug__startswith`. Rows without a value match. */
        "slug__startswith.not": string;
        /** @description Equal to the value. Expects an integer. */
        source: number;
        /** @description Rows that do not match `source`. Rows without a value match. */
        "source.not": number;
        /** @description Greater than the value. Expects an integer. */
        source__gt: number;
        /** @description Rows that do not match `source__gt`. Rows without a value match. */
        "source__gt.not": number;
        /** @description Greater than or equal to the value. Expects an integer. */
        source__gte: number;
        /** @description Rows that do not match `source__gte`. Rows without a value match. */
        "source__gte.not": number;
        /** @description Equal to one of the values. Expects an integer. */
        source__in: number[];
        /** @description Rows that do not match `source__in`. Rows without a value match. */
        "source__in.not": number[];
        /** @description true: rows without a value; false: rows with one. */
        source__isnull: boolean;
        /** @description Rows that do not match `source__isnull`. Rows without a value match. */
        "source__isnull.not": boolean;
        /** @description Less than the value. Expects an integer. */
        source__lt: number;
        /** @description Rows that do not match `source__lt`. Rows without a value match. */
        "source__lt.not": number;
        /** @description Less than or equal to the value. Expects an integer. */
        source__lte: number;
        /** @description Rows that do not match `source__lte`. Rows without a value match. */
        "source__lte.not": number;
        /** @description Between two values, both included. Expects an integer. */
        source__range: number[];
        /** @description Rows that do not match `source__range`. Rows without a value match. */
        "source__range.not": number[];
        /** @description Equal to the value. Expects a date such as 2026-11-20. */
        start_date: string;
        /** @description Rows that do not match `start_date`. Rows without a value match. */
        "start_date.not": string;
        /** @description On this day of any month, 1 to 31. Expects a date such as 2026-11-20. */
        start_date__day: number;
        /** @description Rows that do not match `start_date__day`. Rows without a value match. */
        "start_date__day.not": number;
        /** @description Greater than the value. Expects a date such as 2026-11-20. */
        start_date__gt: string;
        /** @description Rows that do not match `start_date__gt`. Rows without a value match. */
        "start_date__gt.not": string;
        /** @description Greater than or equal to the value. Expects a date such as 2026-11-20. */
        start_date__gte: string;
        /** @description Rows that do not match `start_date__gte`. Rows without a value match. */
        "start_date__gte.not": string;
        /** @description true: rows without a value; false: rows with one. */
        start_date__isnull: boolean;
        /** @description Rows that do not match `start_date__isnull`. Rows without a value match. */
        "start_date__isnull.not": boolean;
        /** @description Less than the value. Expects a date such as 2026-11-20. */
        start_date__lt: string;
        /** @description Rows that do not match `start_date__lt`. Rows without a value match. */
        "start_date__lt.not": string;
        /** @description Less than or equal to the value. Expects a date such as 2026-11-20. */
        start_date__lte: string;
        /** @description Rows that do not match `start_date__lte`. Rows without a value match. */
        "start_date__lte.not": string;
        /** @description In this month of any year, 1 to 12. Expects a date such as 2026-11-20. */
        start_date__month: number;
        /** @description Rows that do not match `start_date__month`. Rows without a value match. */
        "start_date__month.not": number;
        /** @description Between two values, both included. Expects a date such as 2026-11-20. */
        start_date__range: string[];
        /** @description Rows that do not match `start_date__range`. Rows without a value match. */
        "start_date__range.not": string[];
        /** @description In this year. Expects a date such as 2026-11-20. */
        start_date__year: number;
        /** @description Rows that do not match `start_date__year`. Rows without a value match. */
        "start_date__year.not": number;
        /** @description Equal to the value. Expects an id. */
        tags: string;
        /** @description Rows that do not match `tags`. Rows without a value match. */
        "tags.not": string;
        /** @description Equal to the value. Expects a time of day such as 14:30:00. */
        time_filed: string;
        /** @description Rows that do not match `time_filed`. Rows without a value match. */
        "time_filed.not": string;
        /** @description Greater than the value. Expects a time of day such as 14:30:00. */
        time_filed__gt: string;
        /** @description Rows that do not match `time_filed__gt`. Rows without a value match. */
        "time_filed__gt.not": string;
        /** @description Greater than or equal to the value. Expects a time of day such as 14:30:00. */
        time_filed__gte: string;
        /** @description Rows that do not match `time_filed__gte`. Rows without a value match. */
        "time_filed__gte.not": string;
        /** @description true: rows without a value; false: rows with one. */
        time_filed__isnull: boolean;
        /** @description Rows that do not match `time_filed__isnull`. Rows without a value match. */
        "time_filed__isnull.not": boolean;
        /** @description Less than the value. Expects a time of day such as 14:30:00. */
        time_filed__lt: string;
        /** @description Rows that do not match `time_filed__lt`. Rows without a value match. */
        "time_filed__lt.not": string;
        /** @description Less than or equal to the value. Expects a time of day such as 14:30:00. */
        time_filed__lte: string;
        /** @description Rows that do not match `time_filed__lte`. Rows without a value match. */
        "time_filed__lte.not": string;
        /** @description Between two values, both included. Expects a time of day such as 14:30:00. */
        time_filed__range: string[];
        /** @description Rows that do not match `time_filed__range`. Rows without a value match. */
        "time_filed__range.not": string[];
        /** @description The token of the link */
        token: string;
        /** @description The version of tus: `1.0.0`. */
        "tus-resumable": string;
        /** @description The checksum of the bytes of this request. */
        "upload-checksum": string;
        /** @description `1`: the length is sent later. */
        "upload-defer-length": string;
        /** @description The bytes of the whole upload, for POST. */
        "upload-length": string;
        /** @description Names and values: `filename` is the key, `filetype` the type. */
        "upload-metadata": string;
        /** @description The bytes that were received before, for PATCH. */
        "upload-offset": string;
        /** @description false: the uploads in progress */
        upload_complete: "true" | "false";
        /** @description The upload's id */
        upload_id: number;
        /** @description Equal to the value. Expects a text without NUL characters. */
        url: string;
        /** @description Rows that do not match `url`. Rows without a value match. */
        "url.not": string;
        /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
        url__iexact: string;
        /** @description Rows that do not match `url__iexact`. Rows without a value match. */
        "url__iexact.not": string;
        /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
        url__istartswith: string;
        /** @description Rows that do not match `url__istartswith`. Rows without a value match. */
        "url__istartswith.not": string;
        /** @description Starts with the value. Expects a text without NUL characters. */
        url__startswith: string;
        /** @description Rows that do not match `url__startswith`. Rows without a value match. */
        "url__startswith.not": string;
        /** @description `false` reads the page from the database, whatever is cached. */
        use_cache: "true" | "false";
        /** @description false: asks R2 about every file of the page */
        "use_cache.files": "true" | "false";
        /** @description A username, in any case; `me` is the caller. */
        username: string;
        /** @description Only the user with this username. */
        "username.administration": string;
        /** @description A username, in any case; `me` is the caller. */
        "username.posts": string;
        /** @description The user that an attachment's URL was signed for */
        viewer: string;
        /** @description Verified: the request fails with 422 when the bytes have another digest */
        "x-amz-checksum-crc32": string;
        /** @description Verified: the request fails with 422 when the bytes have another digest */
        "x-amz-checksum-sha1": string;
        /** @description Verified: the request fails with 422 when the bytes have another digest */
        "x-amz-checksum-sha256": string;
        /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
        "x-d1-bookmark": string;
        /** @description The method, for clients that know GET and POST alone. */
        "x-http-method-override": string;
    };
    requestBodies: never;
    headers: {
        /** @description The id under which the request is logged. Problems have it as `request_id`. */
        "X-Request-Id": string;
        /** @description How long the request took. */
        "X-Request-Duration": string;
        /** @description How long the request took and what it cost: statements, rows and round trips of D1, and operations of KV and R2. Errors and `/api/auth` show the total alone. */
        "Server-Timing": string;
        /** @description Whether a copy of the answer may be kept. */
        "Cache-Control": string;
        /** @description The state of the database after this write. Send it back in the same header to read your own writes from any location. */
        "x-d1-bookmark": string;
        /** @description The version of the answer, for `If-None-Match`, `If-Match` and `If-Range`. */
        ETag: string;
        /** @description When the bytes were stored, for `If-Modified-Since`. */
        "Last-Modified": string;
        /** @description The next, previous, first and last page (RFC 8288): `rel="next"`, `"prev"`, `"first"` and `"last"`. */
        Link: string;
        /** @description The URL of what was created. */
        Location: string;
        /** @description `HIT`: the page came from the cache. `MISS`: it was read and is now cached. `BYPASS`: the cache was not used. */
        "X-Cache": "HIT" | "MISS" | "BYPASS";
        /** @description A cookie that scripts cannot read. */
        "Set-Cookie": string;
        /** @description `bytes`: the file can be read in ranges. */
        "Accept-Ranges": string;
        /** @description Which bytes of the file these are, or how many it has. */
        "Content-Range": string;
        /** @description The name under which a browser saves the file. */
        "Content-Disposition": string;
        /** @description The URL of the file that the upload became. */
        "Content-Location": string;
        /** @description The language of the file, as it was stored. */
        "Content-Language": string;
        /** @description The digest of the whole file (RFC 9530). */
        "Repr-Digest": string;
        /** @description `true`: the answer of the first request with this key. */
        "Idempotency-Replayed": string;
        /** @description The version of tus that the answer follows. */
        "Tus-Resumable": string;
        /** @description The versions of tus that are understood. */
        "Tus-Version": string;
        /** @description The bytes of the upload that were received. */
        "Upload-Offset": string;
        /** @description The bytes of the whole upload. */
        "Upload-Length": string;
        /** @description `1`: the length of the upload is not known yet. */
        "Upload-Defer-Length": string;
        /** @description The names and values that the upload was created with. */
        "Upload-Metadata": string;
        /** @description When an upload that is not complete is removed. */
        "Upload-Expires": string;
        /** @description The methods that the path has. */
        Allow: string;
        /** @description How to authenticate. */
        "WWW-Authenticate": string;
        /** @description Seconds to wait before the request is sent again. */
        "Retry-After": number;
        /** @description What is left of the limit that was exceeded. */
        RateLimit: string;
        /** @description The limit that was exceeded. */
        "RateLimit-Policy": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    keepConsoleSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent.console"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    renewConsoleToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The JWT */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Set-Cookie": components["headers"]["Set-Cookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsoleToken"];
                };
            };
            /** @description Nobody is signed in */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Set-Cookie": components["headers"]["Set-Cookie"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    forgetConsoleSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent.console"];
            400: components["responses"]["InvalidRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    getServiceState: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceState"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrEmailNotVerified"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    listSlowRequests: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description At most 50 requests, the latest first */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlowRequests"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrEmailNotVerified"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description A value of `next_cursor` or `previous_cursor`. */
                cursor?: components["parameters"]["cursor"];
                /** @description The number of a page. Use cursors to read deeper. */
                page?: components["parameters"]["page"];
                /** @description Rows on a page. */
                page_size?: components["parameters"]["page_size.administration"];
                /** @description `last` returns the last page of the list. */
                position?: components["parameters"]["position"];
                /** @description Returns the page that has the row of this id in its middle. */
                around?: components["parameters"]["around"];
                /** @description Starts the page at this value of the first sort key. */
                seek?: components["parameters"]["seek"];
                /** @description Only the user with this username. */
                username?: components["parameters"]["username.administration"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminUserPage"];
                };
            };
            400: components["responses"]["InvalidRequestOrInvalidCursorOrPageTooDeep"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrEmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    listPendingJobs: {
        parameters: {
            query?: {
                /** @description A value of `next_cursor` or `previous_cursor`. */
                cursor?: components["parameters"]["cursor"];
                /** @description The number of a page. Use cursors to read deeper. */
                page?: components["parameters"]["page"];
                /** @description Rows on a page. */
                page_size?: components["parameters"]["page_size.administration"];
                /** @description `last` returns the last page of the list. */
                position?: components["parameters"]["position"];
                /** @description Returns the page that has the row of this id in its middle. */
                around?: components["parameters"]["around"];
                /** @description Starts the page at this value of the first sort key. */
                seek?: components["parameters"]["seek"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingJobPage"];
                };
            };
            400: components["responses"]["InvalidRequestOrInvalidCursorOrPageTooDeep"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrEmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    signUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Grace Hopper",
                 *       "username": "grace.hopper",
                 *       "email": "grace.hopper@example.com",
                 *       "password": "a long password"
                 *     }
                 */
                "application/json": components["schemas"]["SignUp"];
            };
        };
        responses: {
            /** @description The account, signed in */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description An e-mail with a link was sent to the address */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Location: components["headers"]["Location"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignUpBegun"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    signInWithEmail: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "demo@demo.connectly.example",
                 *       "password": "connectly-demo"
                 *     }
                 */
                "application/json": components["schemas"]["SignInEmail"];
            };
        };
        responses: {
            /** @description The account and the token of a new session */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    signInWithUsername: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "demo",
                 *       "password": "connectly-demo"
                 *     }
                 */
                "application/json": components["schemas"]["SignInUsername"];
            };
        };
        responses: {
            /** @description The account and the token of a new session */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "grace.hopper@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["RequestPasswordReset"];
            };
        };
        responses: {
            /** @description If there is an account, an e-mail was sent */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    getPasswordResetPage: {
        parameters: {
            query: {
                /** @description The token of the link */
                token: components["parameters"]["token"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "newPassword": "a longer password",
                 *       "token": "the-token-of-the-link"
                 *     }
                 */
                "application/json": components["schemas"]["ResetPassword"];
            };
        };
        responses: {
            /** @description The password was set */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    headGetPasswordResetPage: {
        parameters: {
            query: {
                /** @description The token of the link */
                token: components["parameters"]["token"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Head"];
            400: components["responses"]["Head"];
            429: components["responses"]["HeadRetryAfter.administration"];
            500: components["responses"]["Head"];
            503: components["responses"]["HeadRetryAfter"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentSession"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The JWT */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedToken"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    listPublicKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A JSON Web Key Set */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonWebKeySet"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions that have not ended */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    sendVerificationEmail: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "grace.hopper@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["SendVerificationEmail"];
            };
        };
        responses: {
            /** @description If it has to be verified, an e-mail was sent */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    verifyEmail: {
        parameters: {
            query: {
                /** @description The token of the link */
                token: components["parameters"]["token"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address is verified */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                    "text/html": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    getDevMailbox: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest messages, the newest first */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevMailbox"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnProfile"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    deleteAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "a long password"
                 *     }
                 */
                "application/json": components["schemas"]["DeleteAccount"];
            };
        };
        responses: {
            /** @description The account is deleted */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Location: components["headers"]["Location"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDeleted"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    updateMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "bio": "I write compilers."
                 *     }
                 */
                "application/json": components["schemas"]["ProfileChange"];
            };
        };
        responses: {
            /** @description The profile as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnProfile"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    exportAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Accept-Ranges": components["headers"]["Accept-Ranges"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    headExportAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As for GET, without the body. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Accept-Ranges": components["headers"]["Accept-Ranges"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Head"];
            401: components["responses"]["HeadWWWAuthenticate"];
            403: components["responses"]["Head"];
            429: components["responses"]["HeadRetryAfter.administration"];
            500: components["responses"]["Head"];
            503: components["responses"]["HeadRetryAfter"];
        };
    };
    listFollowRequests: {
        parameters: {
            query?: {
                /** @description A value of `next_cursor` or `previous_cursor`. */
                cursor?: components["parameters"]["cursor"];
                /** @description The number of a page. Use cursors to read deeper. */
                page?: components["parameters"]["page"];
                /** @description Rows on a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description `last` returns the last page of the list. */
                position?: components["parameters"]["position"];
                /** @description Returns the page that has the row of this id in its middle. */
                around?: components["parameters"]["around"];
                /** @description Starts the page at this value of the first sort key. */
                seek?: components["parameters"]["seek"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowRequestPage"];
                };
            };
            400: components["responses"]["InvalidRequestOrInvalidCursorOrPageTooDeep"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    listBlocks: {
        parameters: {
            query?: {
                /** @description A value of `next_cursor` or `previous_cursor`. */
                cursor?: components["parameters"]["cursor"];
                /** @description The number of a page. Use cursors to read deeper. */
                page?: components["parameters"]["page"];
                /** @description Rows on a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description `last` returns the last page of the list. */
                position?: components["parameters"]["position"];
                /** @description Returns the page that has the row of this id in its middle. */
                around?: components["parameters"]["around"];
                /** @description Starts the page at this value of the first sort key. */
                seek?: components["parameters"]["seek"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockPage"];
                };
            };
            400: components["responses"]["InvalidRequestOrInvalidCursorOrPageTooDeep"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    listMutes: {
        parameters: {
            query?: {
                /** @description A value of `next_cursor` or `previous_cursor`. */
                cursor?: components["parameters"]["cursor"];
                /** @description The number of a page. Use cursors to read deeper. */
                page?: components["parameters"]["page"];
                /** @description Rows on a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description `last` returns the last page of the list. */
                position?: components["parameters"]["position"];
                /** @description Returns the page that has the row of this id in its middle. */
                around?: components["parameters"]["around"];
                /** @description Starts the page at this value of the first sort key. */
                seek?: components["parameters"]["seek"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MutePage"];
                };
            };
            400: components["responses"]["InvalidRequestOrInvalidCursorOrPageTooDeep"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    readPublicFeed: {
        parameters: {
            query?: {
                /** @description A value of `next_cursor` or `previous_cursor`. */
                cursor?: components["parameters"]["cursor"];
                /** @description The number of a page. Use cursors to read deeper. */
                page?: components["parameters"]["page"];
                /** @description Rows on a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description `last` returns the last page of the list. */
                position?: components["parameters"]["position"];
                /** @description Returns the page that has the row of this id in its middle. */
                around?: components["parameters"]["around"];
                /** @description Starts the page at this value of the first sort key. */
                seek?: components["parameters"]["seek"];
                /** @description `false` reads the page from the database, whatever is cached. */
                use_cache?: components["parameters"]["use_cache"];
                /** @description Only posts that are newer than this one: the id of a post, or a cursor of this feed. `count` then counts these posts, up to 100; it is null when there are more. The answer is not cached. */
                newer_than?: components["parameters"]["newer_than"];
            };
            header?: {
                /** @description The `ETag` of a copy: the answer is 304, without a body, while the copy is up to date. */
                "if-none-match"?: components["parameters"]["if-none-match.feeds"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "X-Cache": components["headers"]["X-Cache"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequestOrInvalidCursorOrPageTooDeep"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    readNewsFeed: {
        parameters: {
            query?: {
                /** @description A value of `next_cursor` or `previous_cursor`. */
                cursor?: components["parameters"]["cursor"];
                /** @description The number of a page. Use cursors to read deeper. */
                page?: components["parameters"]["page"];
                /** @description Rows on a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description `last` returns the last page of the list. */
                position?: components["parameters"]["position"];
                /** @description Returns the page that has the row of this id in its middle. */
                around?: components["parameters"]["around"];
                /** @description Starts the page at this value of the first sort key. */
                seek?: components["parameters"]["seek"];
                /** @description `false` reads the page from the database, whatever is cached. */
                use_cache?: components["parameters"]["use_cache"];
                /** @description Only posts that are newer than this one: the id of a post, or a cursor of this feed. `count` then counts these posts, up to 100; it is null when there are more. The answer is not cached. */
                newer_than?: components["parameters"]["newer_than"];
            };
            header?: {
                /** @description The `ETag` of a copy: the answer is 304, without a body, while the copy is up to date. */
                "if-none-match"?: components["parameters"]["if-none-match.feeds"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "X-Cache": components["headers"]["X-Cache"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequestOrInvalidCursorOrPageTooDeep"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    inspectFeedCache: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Pages and stamps */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedCache"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    listPosts: {
        parameters: {
            query?: {
                /** @description A value of `next_cursor` or `previous_cursor`. */
                cursor?: components["parameters"]["cursor"];
                /** @description The number of a page. Use cursors to read deeper. */
                page?: components["parameters"]["page"];
                /** @description Rows on a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description `last` returns the last page of the list. */
                position?: components["parameters"]["position"];
                /** @description Returns the page that has the row of this id in its middle. */
                around?: components["parameters"]["around"];
                /** @description Starts the page at this value of the first sort key. */
                seek?: components["parameters"]["seek"];
                /** @description The sort keys, separated by commas: id, created_at, like_count, comment_count, edited_at. A '-' before a key sorts it in descending order. */
                order_by?: components["parameters"]["order_by"];
                /** @description Whether rows without a value come first or last, in both directions. */
                nulls?: components["parameters"]["nulls.posts"];
                /** @description Only posts of the user with this username. */
                author?: components["parameters"]["author"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostPage"];
                };
            };
            400: components["responses"]["InvalidRequestOrInvalidCursorOrPageTooDeep"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    createPost: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses. A request that is sent again with its key within a day is carried out once. The answer is 422 when the key was used for another request, and 410 when the result was deleted. */
                "idempotency-key"?: components["parameters"]["idempotency-key"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "body": "Hello, world!",
                 *       "privacy": "public"
                 *     }
                 */
                "application/json": {
                    body: string;
                    /**
                     * @default public
                     * @enum {string}
                     */
                    privacy?: "public" | "followers" | "private";
                    /** @description Complete files of the caller, in the order to show them: ids, or objects with an id and a text */
                    attachments?: (number | {
                        id: number;
                        /** @description What the file shows, for users who cannot see it */
                        alt?: string | null;
                    })[];
                };
            };
        };
        responses: {
            /** @description The post */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Location: components["headers"]["Location"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    listSavedPosts: {
        parameters: {
            query?: {
                /** @description A value of `next_cursor` or `previous_cursor`. */
                cursor?: components["parameters"]["cursor"];
                /** @description The number of a page. Use cursors to read deeper. */
                page?: components["parameters"]["page"];
                /** @description Rows on a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description `last` returns the last page of the list. */
                position?: components["parameters"]["position"];
                /** @description Returns the page that has the row of this id in its middle. */
                around?: components["parameters"]["around"];
                /** @description Starts the page at this value of the first sort key. */
                seek?: components["parameters"]["seek"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostPage"];
                };
            };
            400: components["responses"]["InvalidRequestOrInvalidCursorOrPageTooDeep"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    listFiles: {
        parameters: {
            query?: {
                /** @description A value of `next_cursor` or `previous_cursor`. */
                cursor?: components["parameters"]["cursor"];
                /** @description The number of a page. Use cursors to read deeper. */
                page?: components["parameters"]["page"];
                /** @description Rows on a page. */
                page_size?: components["parameters"]["page_size.administration"];
                /** @description A second name for `page_size`. Send one of the two. */
                per_page?: components["parameters"]["per_page"];
                /** @description `last` returns the last page of the list. */
                position?: components["parameters"]["position"];
                /** @description Returns the page that has the row of this id in its middle. */
                around?: components["parameters"]["around"];
                /** @description Starts the page at this value of the first sort key. */
                seek?: components["parameters"]["seek"];
                /** @description The sort keys, separated by commas: id, key, size, last_modified, created_at. A '-' before a key sorts it in descending order. */
                order_by?: components["parameters"]["order_by.files"];
                /** @description Whether rows without a value come first or last, in both directions. */
                nulls?: components["parameters"]["nulls.posts"];
                /** @description Only keys that start with this. Ordered by key, a page reads no more than itself; in another order it is exact, and reads on past files outside of the prefix until the page is full. With a delimiter, every order reads no more than itself when the prefix ends in a slash. */
                prefix?: components["parameters"]["prefix"];
                /** @description Leaves out what lies in folders below, and names these folders */
                delimiter?: components["parameters"]["delimiter"];
                /** @description false: the uploads in progress */
                upload_complete?: components["parameters"]["upload_complete"];
                /** @description false: asks R2 about every file of the page */
                use_cache?: components["parameters"]["use_cache.files"];
                /** @description Counts where no counter knows, that is, under a prefix that is not a folder: reads every key under it */
                count?: components["parameters"]["count.files"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of files */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilePage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    listFolders: {
        parameters: {
            query?: {
                /** @description A value of `next_cursor` or `previous_cursor`. */
                cursor?: components["parameters"]["cursor"];
                /** @description The number of a page. Use cursors to read deeper. */
                page?: components["parameters"]["page"];
                /** @description Rows on a page. */
                page_size?: components["parameters"]["page_size.administration"];
                /** @description A second name for `page_size`. Send one of the two. */
                per_page?: components["parameters"]["per_page"];
                /** @description `last` returns the last page of the list. */
                position?: components["parameters"]["position"];
                /** @description Returns the page that has the row of this id in its middle. */
                around?: components["parameters"]["around"];
                /** @description Starts the page at this value of the first sort key. */
                seek?: components["parameters"]["seek"];
                /** @description The folder that they are in, as in 'a/b/' */
                parent?: components["parameters"]["parent"];
                /** @description Only paths that start with this. By itself it says the parent, too: all of it up to its last slash */
                prefix?: components["parameters"]["prefix.files"];
                /** @description false: the uploads in progress */
                upload_complete?: components["parameters"]["upload_complete"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of folders */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FolderPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    getFileUsage: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The usage */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileUsage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    listFileJobs: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Jobs, the newest first */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileJobs"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    createFileJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses. A request that is sent again with its key within a day is carried out once. The answer is 422 when the key was used for another request, and 410 when the result was deleted. */
                "idempotency-key"?: components["parameters"]["idempotency-key"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "move",
                 *       "prefix": "films/",
                 *       "to": "archive/films/"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    action: "move" | "delete";
                    prefix: string;
                    /** @description The folder to move to; '' is the top. Required to move */
                    to?: string | "";
                };
            };
        };
        responses: {
            /** @description The job */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Location: components["headers"]["Location"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileJob"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    listResourcesV4: {
        parameters: {
            query?: {
                /** @description `json`: JSON, to browsers too. */
                format?: components["parameters"]["format.dockets-v4"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The URL of each list, by its name */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocketsRoot"];
                    "text/html": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    listResourcesV3: {
        parameters: {
            query?: {
                /** @description `json`: JSON, to browsers too. */
                format?: components["parameters"]["format.dockets-v4"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The URL of each list, by its name */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocketsRoot"];
                    "text/html": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    listCourtsV4: {
        parameters: {
            query?: {
                /** @description Equal to the value. Expects a text without NUL characters. */
                id?: components["parameters"]["id.dockets-v4-2"];
                /** @description Rows that do not match `id`. Rows without a value match. */
                "id!"?: components["parameters"]["id.not.dockets-v4"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                id__startswith?: components["parameters"]["id__startswith"];
                /** @description Rows that do not match `id__startswith`. Rows without a value match. */
                "id__startswith!"?: components["parameters"]["id__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                id__istartswith?: components["parameters"]["id__istartswith"];
                /** @description Rows that do not match `id__istartswith`. Rows without a value match. */
                "id__istartswith!"?: components["parameters"]["id__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                id__iexact?: components["parameters"]["id__iexact"];
                /** @description Rows that do not match `id__iexact`. Rows without a value match. */
                "id__iexact!"?: components["parameters"]["id__iexact.not"];
                /** @description Equal to the value. Expects an integer. */
                pacer_court_id?: components["parameters"]["pacer_court_id"];
                /** @description Rows that do not match `pacer_court_id`. Rows without a value match. */
                "pacer_court_id!"?: components["parameters"]["pacer_court_id.not"];
                /** @description Greater than or equal to the value. Expects an integer. */
                pacer_court_id__gte?: components["parameters"]["pacer_court_id__gte"];
                /** @description Rows that do not match `pacer_court_id__gte`. Rows without a value match. */
                "pacer_court_id__gte!"?: components["parameters"]["pacer_court_id__gte.not"];
                /** @description Greater than the value. Expects an integer. */
                pacer_court_id__gt?: components["parameters"]["pacer_court_id__gt"];
                /** @description Rows that do not match `pacer_court_id__gt`. Rows without a value match. */
                "pacer_court_id__gt!"?: components["parameters"]["pacer_court_id__gt.not"];
                /** @description Less than or equal to the value. Expects an integer. */
                pacer_court_id__lte?: components["parameters"]["pacer_court_id__lte"];
                /** @description Rows that do not match `pacer_court_id__lte`. Rows without a value match. */
                "pacer_court_id__lte!"?: components["parameters"]["pacer_court_id__lte.not"];
                /** @description Less than the value. Expects an integer. */
                pacer_court_id__lt?: components["parameters"]["pacer_court_id__lt"];
                /** @description Rows that do not match `pacer_court_id__lt`. Rows without a value match. */
                "pacer_court_id__lt!"?: components["parameters"]["pacer_court_id__lt.not"];
                /** @description Between two values, both included. Expects an integer. */
                pacer_court_id__range?: components["parameters"]["pacer_court_id__range"];
                /** @description Rows that do not match `pacer_court_id__range`. Rows without a value match. */
                "pacer_court_id__range!"?: components["parameters"]["pacer_court_id__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                pacer_court_id__isnull?: components["parameters"]["pacer_court_id__isnull"];
                /** @description Rows that do not match `pacer_court_id__isnull`. Rows without a value match. */
                "pacer_court_id__isnull!"?: components["parameters"]["pacer_court_id__isnull.not"];
                /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified?: components["parameters"]["date_modified"];
                /** @description Rows that do not match `date_modified`. Rows without a value match. */
                "date_modified!"?: components["parameters"]["date_modified.not"];
                /** @description Greater than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__gte?: components["parameters"]["date_modified__gte"];
                /** @description Rows that do not match `date_modified__gte`. Rows without a value match. */
                "date_modified__gte!"?: components["parameters"]["date_modified__gte.not"];
                /** @description Greater than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__gt?: components["parameters"]["date_modified__gt"];
                /** @description Rows that do not match `date_modified__gt`. Rows without a value match. */
                "date_modified__gt!"?: components["parameters"]["date_modified__gt.not"];
                /** @description Less than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__lte?: components["parameters"]["date_modified__lte"];
                /** @description Rows that do not match `date_modified__lte`. Rows without a value match. */
                "date_modified__lte!"?: components["parameters"]["date_modified__lte.not"];
                /** @description Less than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__lt?: components["parameters"]["date_modified__lt"];
                /** @description Rows that do not match `date_modified__lt`. Rows without a value match. */
                "date_modified__lt!"?: components["parameters"]["date_modified__lt.not"];
                /** @description Between two values, both included. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__range?: components["parameters"]["date_modified__range"];
                /** @description Rows that do not match `date_modified__range`. Rows without a value match. */
                "date_modified__range!"?: components["parameters"]["date_modified__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                date_modified__isnull?: components["parameters"]["date_modified__isnull"];
                /** @description Rows that do not match `date_modified__isnull`. Rows without a value match. */
                "date_modified__isnull!"?: components["parameters"]["date_modified__isnull.not"];
                /** @description In this year. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__year?: components["parameters"]["date_modified__year"];
                /** @description Rows that do not match `date_modified__year`. Rows without a value match. */
                "date_modified__year!"?: components["parameters"]["date_modified__year.not"];
                /** @description In this month of any year, 1 to 12. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__month?: components["parameters"]["date_modified__month"];
                /** @description Rows that do not match `date_modified__month`. Rows without a value match. */
                "date_modified__month!"?: components["parameters"]["date_modified__month.not"];
                /** @description On this day of any month, 1 to 31. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__day?: components["parameters"]["date_modified__day"];
                /** @description Rows that do not match `date_modified__day`. Rows without a value match. */
                "date_modified__day!"?: components["parameters"]["date_modified__day.not"];
                /** @description In this hour of any day, 0 to 23. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__hour?: components["parameters"]["date_modified__hour"];
                /** @description Rows that do not match `date_modified__hour`. Rows without a value match. */
                "date_modified__hour!"?: components["parameters"]["date_modified__hour.not"];
                /** @description In this minute of any hour, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__minute?: components["parameters"]["date_modified__minute"];
                /** @description Rows that do not match `date_modified__minute`. Rows without a value match. */
                "date_modified__minute!"?: components["parameters"]["date_modified__minute.not"];
                /** @description In this second of any minute, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__second?: components["parameters"]["date_modified__second"];
                /** @description Rows that do not match `date_modified__second`. Rows without a value match. */
                "date_modified__second!"?: components["parameters"]["date_modified__second.not"];
                /** @description Equal to the value. Expects true or false. */
                in_use?: components["parameters"]["in_use"];
                /** @description Rows that do not match `in_use`. Rows without a value match. */
                "in_use!"?: components["parameters"]["in_use.not"];
                /** @description Equal to the value. Expects true or false. */
                has_opinion_scraper?: components["parameters"]["has_opinion_scraper"];
                /** @description Rows that do not match `has_opinion_scraper`. Rows without a value match. */
                "has_opinion_scraper!"?: components["parameters"]["has_opinion_scraper.not"];
                /** @description Equal to the value. Expects true or false. */
                has_oral_argument_scraper?: components["parameters"]["has_oral_argument_scraper"];
                /** @description Rows that do not match `has_oral_argument_scraper`. Rows without a value match. */
                "has_oral_argument_scraper!"?: components["parameters"]["has_oral_argument_scraper.not"];
                /** @description `last` returns the last page. */
                position?: components["parameters"]["position.dockets-v4"];
                /** @description Greater than or equal to the value. Expects a number. */
                position__gte?: components["parameters"]["position__gte"];
                /** @description Rows that do not match `position__gte`. Rows without a value match. */
                "position__gte!"?: components["parameters"]["position__gte.not"];
                /** @description Greater than the value. Expects a number. */
                position__gt?: components["parameters"]["position__gt"];
                /** @description Rows that do not match `position__gt`. Rows without a value match. */
                "position__gt!"?: components["parameters"]["position__gt.not"];
                /** @description Less than or equal to the value. Expects a number. */
                position__lte?: components["parameters"]["position__lte"];
                /** @description Rows that do not match `position__lte`. Rows without a value match. */
                "position__lte!"?: components["parameters"]["position__lte.not"];
                /** @description Less than the value. Expects a number. */
                position__lt?: components["parameters"]["position__lt"];
                /** @description Rows that do not match `position__lt`. Rows without a value match. */
                "position__lt!"?: components["parameters"]["position__lt.not"];
                /** @description Between two values, both included. Expects a number. */
                position__range?: components["parameters"]["position__range"];
                /** @description Rows that do not match `position__range`. Rows without a value match. */
                "position__range!"?: components["parameters"]["position__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                position__isnull?: components["parameters"]["position__isnull"];
                /** @description Rows that do not match `position__isnull`. Rows without a value match. */
                "position__isnull!"?: components["parameters"]["position__isnull.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                citation_string?: components["parameters"]["citation_string"];
                /** @description Rows that do not match `citation_string`. Rows without a value match. */
                "citation_string!"?: components["parameters"]["citation_string.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                citation_string__startswith?: components["parameters"]["citation_string__startswith"];
                /** @description Rows that do not match `citation_string__startswith`. Rows without a value match. */
                "citation_string__startswith!"?: components["parameters"]["citation_string__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                citation_string__istartswith?: components["parameters"]["citation_string__istartswith"];
                /** @description Rows that do not match `citation_string__istartswith`. Rows without a value match. */
                "citation_string__istartswith!"?: components["parameters"]["citation_string__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                citation_string__iexact?: components["parameters"]["citation_string__iexact"];
                /** @description Rows that do not match `citation_string__iexact`. Rows without a value match. */
                "citation_string__iexact!"?: components["parameters"]["citation_string__iexact.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                short_name?: components["parameters"]["short_name"];
                /** @description Rows that do not match `short_name`. Rows without a value match. */
                "short_name!"?: components["parameters"]["short_name.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                short_name__startswith?: components["parameters"]["short_name__startswith"];
                /** @description Rows that do not match `short_name__startswith`. Rows without a value match. */
                "short_name__startswith!"?: components["parameters"]["short_name__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                short_name__istartswith?: components["parameters"]["short_name__istartswith"];
                /** @description Rows that do not match `short_name__istartswith`. Rows without a value match. */
                "short_name__istartswith!"?: components["parameters"]["short_name__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                short_name__iexact?: components["parameters"]["short_name__iexact"];
                /** @description Rows that do not match `short_name__iexact`. Rows without a value match. */
                "short_name__iexact!"?: components["parameters"]["short_name__iexact.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                full_name?: components["parameters"]["full_name"];
                /** @description Rows that do not match `full_name`. Rows without a value match. */
                "full_name!"?: components["parameters"]["full_name.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                full_name__startswith?: components["parameters"]["full_name__startswith"];
                /** @description Rows that do not match `full_name__startswith`. Rows without a value match. */
                "full_name__startswith!"?: components["parameters"]["full_name__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                full_name__istartswith?: components["parameters"]["full_name__istartswith"];
                /** @description Rows that do not match `full_name__istartswith`. Rows without a value match. */
                "full_name__istartswith!"?: components["parameters"]["full_name__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                full_name__iexact?: components["parameters"]["full_name__iexact"];
                /** @description Rows that do not match `full_name__iexact`. Rows without a value match. */
                "full_name__iexact!"?: components["parameters"]["full_name__iexact.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                url?: components["parameters"]["url"];
                /** @description Rows that do not match `url`. Rows without a value match. */
                "url!"?: components["parameters"]["url.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                url__startswith?: components["parameters"]["url__startswith"];
                /** @description Rows that do not match `url__startswith`. Rows without a value match. */
                "url__startswith!"?: components["parameters"]["url__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                url__istartswith?: components["parameters"]["url__istartswith"];
                /** @description Rows that do not match `url__istartswith`. Rows without a value match. */
                "url__istartswith!"?: components["parameters"]["url__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                url__iexact?: components["parameters"]["url__iexact"];
                /** @description Rows that do not match `url__iexact`. Rows without a value match. */
                "url__iexact!"?: components["parameters"]["url__iexact.not"];
                /** @description Equal to the value. Expects a date such as 2026-11-20. */
                start_date?: components["parameters"]["start_date"];
                /** @description Rows that do not match `start_date`. Rows without a value match. */
                "start_date!"?: components["parameters"]["start_date.not"];
                /** @description Greater than or equal to the value. Expects a date such as 2026-11-20. */
                start_date__gte?: components["parameters"]["start_date__gte"];
                /** @description Rows that do not match `start_date__gte`. Rows without a value match. */
                "start_date__gte!"?: components["parameters"]["start_date__gte.not"];
                /** @description Greater than the value. Expects a date such as 2026-11-20. */
                start_date__gt?: components["parameters"]["start_date__gt"];
                /** @description Rows that do not match `start_date__gt`. Rows without a value match. */
                "start_date__gt!"?: components["parameters"]["start_date__gt.not"];
                /** @description Less than or equal to the value. Expects a date such as 2026-11-20. */
                start_date__lte?: components["parameters"]["start_date__lte"];
                /** @description Rows that do not match `start_date__lte`. Rows without a value match. */
                "start_date__lte!"?: components["parameters"]["start_date__lte.not"];
                /** @description Less than the value. Expects a date such as 2026-11-20. */
                start_date__lt?: components["parameters"]["start_date__lt"];
                /** @description Rows that do not match `start_date__lt`. Rows without a value match. */
                "start_date__lt!"?: components["parameters"]["start_date__lt.not"];
                /** @description Between two values, both included. Expects a date such as 2026-11-20. */
                start_date__range?: components["parameters"]["start_date__range"];
                /** @description Rows that do not match `start_date__range`. Rows without a value match. */
                "start_date__range!"?: components["parameters"]["start_date__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                start_date__isnull?: components["parameters"]["start_date__isnull"];
                /** @description Rows that do not match `start_date__isnull`. Rows without a value match. */
                "start_date__isnull!"?: components["parameters"]["start_date__isnull.not"];
                /** @description In this year. Expects a date such as 2026-11-20. */
                start_date__year?: components["parameters"]["start_date__year"];
                /** @description Rows that do not match `start_date__year`. Rows without a value match. */
                "start_date__year!"?: components["parameters"]["start_date__year.not"];
                /** @description In this month of any year, 1 to 12. Expects a date such as 2026-11-20. */
                start_date__month?: components["parameters"]["start_date__month"];
                /** @description Rows that do not match `start_date__month`. Rows without a value match. */
                "start_date__month!"?: components["parameters"]["start_date__month.not"];
                /** @description On this day of any month, 1 to 31. Expects a date such as 2026-11-20. */
                start_date__day?: components["parameters"]["start_date__day"];
                /** @description Rows that do not match `start_date__day`. Rows without a value match. */
                "start_date__day!"?: components["parameters"]["start_date__day.not"];
                /** @description Equal to the value. Expects a date such as 2026-11-20. */
                end_date?: components["parameters"]["end_date"];
                /** @description Rows that do not match `end_date`. Rows without a value match. */
                "end_date!"?: components["parameters"]["end_date.not"];
                /** @description Greater than or equal to the value. Expects a date such as 2026-11-20. */
                end_date__gte?: components["parameters"]["end_date__gte"];
                /** @description Rows that do not match `end_date__gte`. Rows without a value match. */
                "end_date__gte!"?: components["parameters"]["end_date__gte.not"];
                /** @description Greater than the value. Expects a date such as 2026-11-20. */
                end_date__gt?: components["parameters"]["end_date__gt"];
                /** @description Rows that do not match `end_date__gt`. Rows without a value match. */
                "end_date__gt!"?: components["parameters"]["end_date__gt.not"];
                /** @description Less than or equal to the value. Expects a date such as 2026-11-20. */
                end_date__lte?: components["parameters"]["end_date__lte"];
                /** @description Rows that do not match `end_date__lte`. Rows without a value match. */
                "end_date__lte!"?: components["parameters"]["end_date__lte.not"];
                /** @description Less than the value. Expects a date such as 2026-11-20. */
                end_date__lt?: components["parameters"]["end_date__lt"];
                /** @description Rows that do not match `end_date__lt`. Rows without a value match. */
                "end_date__lt!"?: components["parameters"]["end_date__lt.not"];
                /** @description Between two values, both included. Expects a date such as 2026-11-20. */
                end_date__range?: components["parameters"]["end_date__range"];
                /** @description Rows that do not match `end_date__range`. Rows without a value match. */
                "end_date__range!"?: components["parameters"]["end_date__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                end_date__isnull?: components["parameters"]["end_date__isnull"];
                /** @description Rows that do not match `end_date__isnull`. Rows without a value match. */
                "end_date__isnull!"?: components["parameters"]["end_date__isnull.not"];
                /** @description In this year. Expects a date such as 2026-11-20. */
                end_date__year?: components["parameters"]["end_date__year"];
                /** @description Rows that do not match `end_date__year`. Rows without a value match. */
                "end_date__year!"?: components["parameters"]["end_date__year.not"];
                /** @description In this month of any year, 1 to 12. Expects a date such as 2026-11-20. */
                end_date__month?: components["parameters"]["end_date__month"];
                /** @description Rows that do not match `end_date__month`. Rows without a value match. */
                "end_date__month!"?: components["parameters"]["end_date__month.not"];
                /** @description On this day of any month, 1 to 31. Expects a date such as 2026-11-20. */
                end_date__day?: components["parameters"]["end_date__day"];
                /** @description Rows that do not match `end_date__day`. Rows without a value match. */
                "end_date__day!"?: components["parameters"]["end_date__day.not"];
                /** @description Equal to the value. Expects one of F, FD, FB, FBP, FS, S, SA, ST, SS, SAG, TRS, TRA, TRT, TRX, TS, TA, TT, TSP, MA, MT, C, I, T. */
                jurisdiction?: components["parameters"]["jurisdiction"];
                /** @description Rows that do not match `jurisdiction`. Rows without a value match. */
                "jurisdiction!"?: components["parameters"]["jurisdiction.not"];
                /** @description Starts with the value. Expects one of F, FD, FB, FBP, FS, S, SA, ST, SS, SAG, TRS, TRA, TRT, TRX, TS, TA, TT, TSP, MA, MT, C, I, T. */
                jurisdiction__startswith?: components["parameters"]["jurisdiction__startswith"];
                /** @description Rows that do not match `jurisdiction__startswith`. Rows without a value match. */
                "jurisdiction__startswith!"?: components["parameters"]["jurisdiction__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects one of F, FD, FB, FBP, FS, S, SA, ST, SS, SAG, TRS, TRA, TRT, TRX, TS, TA, TT, TSP, MA, MT, C, I, T. */
                jurisdiction__istartswith?: components["parameters"]["jurisdiction__istartswith"];
                /** @description Rows that do not match `jurisdiction__istartswith`. Rows without a value match. */
                "jurisdiction__istartswith!"?: components["parameters"]["jurisdiction__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects one of F, FD, FB, FBP, FS, S, SA, ST, SS, SAG, TRS, TRA, TRT, TRX, TS, TA, TT, TSP, MA, MT, C, I, T. */
                jurisdiction__iexact?: components["parameters"]["jurisdiction__iexact"];
                /** @description Rows that do not match `jurisdiction__iexact`. Rows without a value match. */
                "jurisdiction__iexact!"?: components["parameters"]["jurisdiction__iexact.not"];
                /** @description Equal to the value. Expects an id. */
                parent_court?: components["parameters"]["parent_court"];
                /** @description Rows that do not match `parent_court`. Rows without a value match. */
                "parent_court!"?: components["parameters"]["parent_court.not"];
                /** @description Equal to the value. Expects an id. */
                appeals_to?: components["parameters"]["appeals_to"];
                /** @description Rows that do not match `appeals_to`. Rows without a value match. */
                "appeals_to!"?: components["parameters"]["appeals_to.not"];
                /** @description The members to return, separated by commas: resource_uri, id, pacer_court_id, pacer_has_rss_feed, pacer_rss_entry_types, date_last_pacer_contact, fjc_court_id, date_modified, in_use, has_opinion_scraper, has_oral_argument_scraper, position, citation_string, short_name, full_name, url, start_date, end_date, jurisdiction, parent_court, appeals_to. */
                fields?: components["parameters"]["fields"];
                /** @description The members not to return, separated by commas. */
                omit?: components["parameters"]["omit"];
                /** @description json, or absent. */
                format?: components["parameters"]["format"];
                /** @description The number of a page, up to 100, or `last`. */
                page?: components["parameters"]["page.dockets-v4"];
                /** @description From `next` or `previous`. */
                cursor?: components["parameters"]["cursor.dockets-v4"];
                /** @description Returns the page that has the row of this id in its middle. */
                around?: components["parameters"]["around.dockets-v4"];
                /** @description Starts the page at this value of the first sort key. */
                seek?: components["parameters"]["seek"];
                /** @description Rows on a page, 1 to 100; 20 when absent. */
                page_size?: components["parameters"]["page_size.dockets-v4"];
                /** @description The sort keys, separated by commas: id, date_modified, position, start_date, end_date. A '-' before a key sorts it in descending order. When absent: position. */
                order_by?: components["parameters"]["order_by.dockets-v4"];
                /** @description Where rows without a value are. When absent: last when ascending, first when descending. */
                nulls?: components["parameters"]["nulls"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourtNumberedPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    listDocketsV4: {
        parameters: {
            query?: {
                /** @description Equal to the value. Expects an integer. */
                id?: components["parameters"]["id.dockets-v4"];
                /** @description Rows that do not match `id`. Rows without a value match. */
                "id!"?: components["parameters"]["id.not"];
                /** @description Greater than or equal to the value. Expects an integer. */
                id__gte?: components["parameters"]["id__gte"];
                /** @description Rows that do not match `id__gte`. Rows without a value match. */
                "id__gte!"?: components["parameters"]["id__gte.not"];
                /** @description Greater than the value. Expects an integer. */
                id__gt?: components["parameters"]["id__gt"];
                /** @description Rows that do not match `id__gt`. Rows without a value match. */
                "id__gt!"?: components["parameters"]["id__gt.not"];
                /** @description Less than or equal to the value. Expects an integer. */
                id__lte?: components["parameters"]["id__lte"];
                /** @description Rows that do not match `id__lte`. Rows without a value match. */
                "id__lte!"?: components["parameters"]["id__lte.not"];
                /** @description Less than the value. Expects an integer. */
                id__lt?: components["parameters"]["id__lt"];
                /** @description Rows that do not match `id__lt`. Rows without a value match. */
                "id__lt!"?: components["parameters"]["id__lt.not"];
                /** @description Between two values, both included. Expects an integer. */
                id__range?: components["parameters"]["id__range"];
                /** @description Rows that do not match `id__range`. Rows without a value match. */
                "id__range!"?: components["parameters"]["id__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                id__isnull?: components["parameters"]["id__isnull"];
                /** @description Rows that do not match `id__isnull`. Rows without a value match. */
                "id__isnull!"?: components["parameters"]["id__isnull.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                court?: components["parameters"]["court"];
                /** @description Rows that do not match `court`. Rows without a value match. */
                "court!"?: components["parameters"]["court.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                court__startswith?: components["parameters"]["court__startswith"];
                /** @description Rows that do not match `court__startswith`. Rows without a value match. */
                "court__startswith!"?: components["parameters"]["court__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                court__istartswith?: components["parameters"]["court__istartswith"];
                /** @description Rows that do not match `court__istartswith`. Rows without a value match. */
                "court__istartswith!"?: components["parameters"]["court__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                court__iexact?: components["parameters"]["court__iexact"];
                /** @description Rows that do not match `court__iexact`. Rows without a value match. */
                "court__iexact!"?: components["parameters"]["court__iexact.not"];
                /** @description Equal to the value. Expects an id. */
                clusters?: components["parameters"]["clusters"];
                /** @description Rows that do not match `clusters`. Rows without a value match. */
                "clusters!"?: components["parameters"]["clusters.not"];
                /** @description Equal to the value. Expects an id. */
                audio_files?: components["parameters"]["audio_files"];
                /** @description Rows that do not match `audio_files`. Rows without a value match. */
                "audio_files!"?: components["parameters"]["audio_files.not"];
                /** @description Equal to the value. Expects an id. */
                assigned_to?: components["parameters"]["assigned_to"];
                /** @description Rows that do not match `assigned_to`. Rows without a value match. */
                "assigned_to!"?: components["parameters"]["assigned_to.not"];
                /** @description Equal to the value. Expects an id. */
                referred_to?: components["parameters"]["referred_to"];
                /** @description Rows that do not match `referred_to`. Rows without a value match. */
                "referred_to!"?: components["parameters"]["referred_to.not"];
                /** @description Equal to the value. Expects an id. */
                bankruptcy_information?: components["parameters"]["bankruptcy_information"];
                /** @description Rows that do not match `bankruptcy_information`. Rows without a value match. */
                "bankruptcy_information!"?: components["parameters"]["bankruptcy_information.not"];
                /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created?: components["parameters"]["date_created"];
                /** @description Rows that do not match `date_created`. Rows without a value match. */
                "date_created!"?: components["parameters"]["date_created.not"];
                /** @description Greater than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__gte?: components["parameters"]["date_created__gte"];
                /** @description Rows that do not match `date_created__gte`. Rows without a value match. */
                "date_created__gte!"?: components["parameters"]["date_created__gte.not"];
                /** @description Greater than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__gt?: components["parameters"]["date_created__gt"];
                /** @description Rows that do not match `date_created__gt`. Rows without a value match. */
                "date_created__gt!"?: components["parameters"]["date_created__gt.not"];
                /** @description Less than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__lte?: components["parameters"]["date_created__lte"];
                /** @description Rows that do not match `date_created__lte`. Rows without a value match. */
                "date_created__lte!"?: components["parameters"]["date_created__lte.not"];
                /** @description Less than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__lt?: components["parameters"]["date_created__lt"];
                /** @description Rows that do not match `date_created__lt`. Rows without a value match. */
                "date_created__lt!"?: components["parameters"]["date_created__lt.not"];
                /** @description Between two values, both included. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__range?: components["parameters"]["date_created__range"];
                /** @description Rows that do not match `date_created__range`. Rows without a value match. */
                "date_created__range!"?: components["parameters"]["date_created__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                date_created__isnull?: components["parameters"]["date_created__isnull"];
                /** @description Rows that do not match `date_created__isnull`. Rows without a value match. */
                "date_created__isnull!"?: components["parameters"]["date_created__isnull.not"];
                /** @description In this year. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__year?: components["parameters"]["date_created__year"];
                /** @description Rows that do not match `date_created__year`. Rows without a value match. */
                "date_created__year!"?: components["parameters"]["date_created__year.not"];
                /** @description In this month of any year, 1 to 12. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__month?: components["parameters"]["date_created__month"];
                /** @description Rows that do not match `date_created__month`. Rows without a value match. */
                "date_created__month!"?: components["parameters"]["date_created__month.not"];
                /** @description On this day of any month, 1 to 31. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__day?: components["parameters"]["date_created__day"];
                /** @description Rows that do not match `date_created__day`. Rows without a value match. */
                "date_created__day!"?: components["parameters"]["date_created__day.not"];
                /** @description In this hour of any day, 0 to 23. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__hour?: components["parameters"]["date_created__hour"];
                /** @description Rows that do not match `date_created__hour`. Rows without a value match. */
                "date_created__hour!"?: components["parameters"]["date_created__hour.not"];
                /** @description In this minute of any hour, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__minute?: components["parameters"]["date_created__minute"];
                /** @description Rows that do not match `date_created__minute`. Rows without a value match. */
                "date_created__minute!"?: components["parameters"]["date_created__minute.not"];
                /** @description In this second of any minute, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__second?: components["parameters"]["date_created__second"];
                /** @description Rows that do not match `date_created__second`. Rows without a value match. */
                "date_created__second!"?: components["parameters"]["date_created__second.not"];
                /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified?: components["parameters"]["date_modified"];
                /** @description Rows that do not match `date_modified`. Rows without a value match. */
                "date_modified!"?: components["parameters"]["date_modified.not"];
                /** @description Greater than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__gte?: components["parameters"]["date_modified__gte"];
                /** @description Rows that do not match `date_modified__gte`. Rows without a value match. */
                "date_modified__gte!"?: components["parameters"]["date_modified__gte.not"];
                /** @description Greater than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__gt?: components["parameters"]["date_modified__gt"];
                /** @description Rows that do not match `date_modified__gt`. Rows without a value match. */
                "date_modified__gt!"?: components["parameters"]["date_modified__gt.not"];
                /** @description Less than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__lte?: components["parameters"]["date_modified__lte"];
                /** @description Rows that do not match `date_modified__lte`. Rows without a value match. */
                "date_modified__lte!"?: components["parameters"]["date_modified__lte.not"];
                /** @description Less than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__lt?: components["parameters"]["date_modified__lt"];
                /** @description Rows that do not match `date_modified__lt`. Rows without a value match. */
                "date_modified__lt!"?: components["parameters"]["date_modified__lt.not"];
                /** @description Between two values, both included. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__range?: components["parameters"]["date_modified__range"];
                /** @description Rows that do not match `date_modified__range`. Rows without a value match. */
                "date_modified__range!"?: components["parameters"]["date_modified__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                date_modified__isnull?: components["parameters"]["date_modified__isnull"];
                /** @description Rows that do not match `date_modified__isnull`. Rows without a value match. */
                "date_modified__isnull!"?: components["parameters"]["date_modified__isnull.not"];
                /** @description In this year. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__year?: components["parameters"]["date_modified__year"];
                /** @description Rows that do not match `date_modified__year`. Rows without a value match. */
                "date_modified__year!"?: components["parameters"]["date_modified__year.not"];
                /** @description In this month of any year, 1 to 12. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__month?: components["parameters"]["date_modified__month"];
                /** @description Rows that do not match `date_modified__month`. Rows without a value match. */
                "date_modified__month!"?: components["parameters"]["date_modified__month.not"];
                /** @description On this day of any month, 1 to 31. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__day?: components["parameters"]["date_modified__day"];
                /** @description Rows that do not match `date_modified__day`. Rows without a value match. */
                "date_modified__day!"?: components["parameters"]["date_modified__day.not"];
                /** @description In this hour of any day, 0 to 23. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__hour?: components["parameters"]["date_modified__hour"];
                /** @description Rows that do not match `date_modified__hour`. Rows without a value match. */
                "date_modified__hour!"?: components["parameters"]["date_modified__hour.not"];
                /** @description In this minute of any hour, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__minute?: components["parameters"]["date_modified__minute"];
                /** @description Rows that do not match `date_modified__minute`. Rows without a value match. */
                "date_modified__minute!"?: components["parameters"]["date_modified__minute.not"];
                /** @description In this second of any minute, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__second?: components["parameters"]["date_modified__second"];
                /** @description Rows that do not match `date_modified__second`. Rows without a value match. */
                "date_modified__second!"?: components["parameters"]["date_modified__second.not"];
                /** @description Equal to the value. Expects an integer. */
                source?: components["parameters"]["source"];
                /** @description Rows that do not match `source`. Rows without a value match. */
                "source!"?: components["parameters"]["source.not"];
                /** @description Greater than or equal to the value. Expects an integer. */
                source__gte?: components["parameters"]["source__gte"];
                /** @description Rows that do not match `source__gte`. Rows without a value match. */
                "source__gte!"?: components["parameters"]["source__gte.not"];
                /** @description Greater than the value. Expects an integer. */
                source__gt?: components["parameters"]["source__gt"];
                /** @description Rows that do not match `source__gt`. Rows without a value match. */
                "source__gt!"?: components["parameters"]["source__gt.not"];
                /** @description Less than or equal to the value. Expects an integer. */
                source__lte?: components["parameters"]["source__lte"];
                /** @description Rows that do not match `source__lte`. Rows without a value match. */
                "source__lte!"?: components["parameters"]["source__lte.not"];
                /** @description Less than the value. Expects an integer. */
                source__lt?: components["parameters"]["source__lt"];
                /** @description Rows that do not match `source__lt`. Rows without a value match. */
                "source__lt!"?: components["parameters"]["source__lt.not"];
                /** @description Between two values, both included. Expects an integer. */
                source__range?: components["parameters"]["source__range"];
                /** @description Rows that do not match `source__range`. Rows without a value match. */
                "source__range!"?: components["parameters"]["source__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                source__isnull?: components["parameters"]["source__isnull"];
                /** @description Rows that do not match `source__isnull`. Rows without a value match. */
                "source__isnull!"?: components["parameters"]["source__isnull.not"];
                /** @description Equal to one of the values. Expects an integer. */
                source__in?: components["parameters"]["source__in"];
                /** @description Rows that do not match `source__in`. Rows without a value match. */
                "source__in!"?: components["parameters"]["source__in.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                assigned_to_str?: components["parameters"]["assigned_to_str"];
                /** @description Rows that do not match `assigned_to_str`. Rows without a value match. */
                "assigned_to_str!"?: components["parameters"]["assigned_to_str.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                assigned_to_str__startswith?: components["parameters"]["assigned_to_str__startswith"];
                /** @description Rows that do not match `assigned_to_str__startswith`. Rows without a value match. */
                "assigned_to_str__startswith!"?: components["parameters"]["assigned_to_str__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                assigned_to_str__istartswith?: components["parameters"]["assigned_to_str__istartswith"];
                /** @description Rows that do not match `assigned_to_str__istartswith`. Rows without a value match. */
                "assigned_to_str__istartswith!"?: components["parameters"]["assigned_to_str__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                assigned_to_str__iexact?: components["parameters"]["assigned_to_str__iexact"];
                /** @description Rows that do not match `assigned_to_str__iexact`. Rows without a value match. */
                "assigned_to_str__iexact!"?: components["parameters"]["assigned_to_str__iexact.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                referred_to_str?: components["parameters"]["referred_to_str"];
                /** @description Rows that do not match `referred_to_str`. Rows without a value match. */
                "referred_to_str!"?: components["parameters"]["referred_to_str.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                referred_to_str__startswith?: components["parameters"]["referred_to_str__startswith"];
                /** @description Rows that do not match `referred_to_str__startswith`. Rows without a value match. */
                "referred_to_str__startswith!"?: components["parameters"]["referred_to_str__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                referred_to_str__istartswith?: components["parameters"]["referred_to_str__istartswith"];
                /** @description Rows that do not match `referred_to_str__istartswith`. Rows without a value match. */
                "referred_to_str__istartswith!"?: components["parameters"]["referred_to_str__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                referred_to_str__iexact?: components["parameters"]["referred_to_str__iexact"];
                /** @description Rows that do not match `referred_to_str__iexact`. Rows without a value match. */
                "referred_to_str__iexact!"?: components["parameters"]["referred_to_str__iexact.not"];
                /** @description Equal to the value. Expects a date such as 2026-11-20. */
                date_argued?: components["parameters"]["date_argued"];
                /** @description Rows that do not match `date_argued`. Rows without a value match. */
                "date_argued!"?: components["parameters"]["date_argued.not"];
                /** @description Greater than or equal to the value. Expects a date such as 2026-11-20. */
                date_argued__gte?: components["parameters"]["date_argued__gte"];
                /** @description Rows that do not match `date_argued__gte`. Rows without a value match. */
                "date_argued__gte!"?: components["parameters"]["date_argued__gte.not"];
                /** @description Greater than the value. Expects a date such as 2026-11-20. */
                date_argued__gt?: components["parameters"]["date_argued__gt"];
                /** @description Rows that do not match `date_argued__gt`. Rows without a value match. */
                "date_argued__gt!"?: components["parameters"]["date_argued__gt.not"];
                /** @description Less than or equal to the value. Expects a date such as 2026-11-20. */
                date_argued__lte?: components["parameters"]["date_argued__lte"];
                /** @description Rows that do not match `date_argued__lte`. Rows without a value match. */
                "date_argued__lte!"?: components["parameters"]["date_argued__lte.not"];
                /** @description Less than the value. Expects a date such as 2026-11-20. */
                date_argued__lt?: components["parameters"]["date_argued__lt"];
                /** @description Rows that do not match `date_argued__lt`. Rows without a value match. */
                "date_argued__lt!"?: components["parameters"]["date_argued__lt.not"];
                /** @description Between two values, both included. Expects a date such as 2026-11-20. */
                date_argued__range?: components["parameters"]["date_argued__range"];
                /** @description Rows that do not match `date_argued__range`. Rows without a value match. */
                "date_argued__range!"?: components["parameters"]["date_argued__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                date_argued__isnull?: components["parameters"]["date_argued__isnull"];
                /** @description Rows that do not match `date_argued__isnull`. Rows without a value match. */
                "date_argued__isnull!"?: components["parameters"]["date_argued__isnull.not"];
                /** @description In this year. Expects a date such as 2026-11-20. */
                date_argued__year?: components["parameters"]["date_argued__year"];
                /** @description Rows that do not match `date_argued__year`. Rows without a value match. */
                "date_argued__year!"?: components["parameters"]["date_argued__year.not"];
                /** @description In this month of any year, 1 to 12. Expects a date such as 2026-11-20. */
                date_argued__month?: components["parameters"]["date_argued__month"];
                /** @description Rows that do not match `date_argued__month`. Rows without a value match. */
                "date_argued__month!"?: components["parameters"]["date_argued__month.not"];
                /** @description On this day of any month, 1 to 31. Expects a date such as 2026-11-20. */
                date_argued__day?: components["parameters"]["date_argued__day"];
                /** @description Rows that do not match `date_argued__day`. Rows without a value match. */
                "date_argued__day!"?: components["parameters"]["date_argued__day.not"];
                /** @description Equal to the value. Expects a date such as 2026-11-20. */
                date_filed?: components["parameters"]["date_filed"];
                /** @description Rows that do not match `date_filed`. Rows without a value match. */
                "date_filed!"?: components["parameters"]["date_filed.not"];
                /** @description Greater than or equal to the value. Expects a date such as 2026-11-20. */
                date_filed__gte?: components["parameters"]["date_filed__gte"];
                /** @description Rows that do not match `date_filed__gte`. Rows without a value match. */
                "date_filed__gte!"?: components["parameters"]["date_filed__gte.not"];
                /** @description Greater than the value. Expects a date such as 2026-11-20. */
                date_filed__gt?: components["parameters"]["date_filed__gt"];
                /** @description Rows that do not match `date_filed__gt`. Rows without a value match. */
                "date_filed__gt!"?: components["parameters"]["date_filed__gt.not"];
                /** @description Less than or equal to the value. Expects a date such as 2026-11-20. */
                date_filed__lte?: components["parameters"]["date_filed__lte"];
                /** @description Rows that do not match `date_filed__lte`. Rows without a value match. */
                "date_filed__lte!"?: components["parameters"]["date_filed__lte.not"];
                /** @description Less than the value. Expects a date such as 2026-11-20. */
                date_filed__lt?: components["parameters"]["date_filed__lt"];
                /** @description Rows that do not match `date_filed__lt`. Rows without a value match. */
                "date_filed__lt!"?: components["parameters"]["date_filed__lt.not"];
                /** @description Between two values, both included. Expects a date such as 2026-11-20. */
                date_filed__range?: components["parameters"]["date_filed__range"];
                /** @description Rows that do not match `date_filed__range`. Rows without a value match. */
                "date_filed__range!"?: components["parameters"]["date_filed__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                date_filed__isnull?: components["parameters"]["date_filed__isnull"];
                /** @description Rows that do not match `date_filed__isnull`. Rows without a value match. */
                "date_filed__isnull!"?: components["parameters"]["date_filed__isnull.not"];
                /** @description In this year. Expects a date such as 2026-11-20. */
                date_filed__year?: components["parameters"]["date_filed__year"];
                /** @description Rows that do not match `date_filed__year`. Rows without a value match. */
                "date_filed__year!"?: components["parameters"]["date_filed__year.not"];
                /** @description In this month of any year, 1 to 12. Expects a date such as 2026-11-20. */
                date_filed__month?: components["parameters"]["date_filed__month"];
                /** @description Rows that do not match `date_filed__month`. Rows without a value match. */
                "date_filed__month!"?: components["parameters"]["date_filed__month.not"];
                /** @description On this day of any month, 1 to 31. Expects a date such as 2026-11-20. */
                date_filed__day?: components["parameters"]["date_filed__day"];
                /** @description Rows that do not match `date_filed__day`. Rows without a value match. */
                "date_filed__day!"?: components["parameters"]["date_filed__day.not"];
                /** @description Equal to the value. Expects a date such as 2026-11-20. */
                date_terminated?: components["parameters"]["date_terminated"];
                /** @description Rows that do not match `date_terminated`. Rows without a value match. */
                "date_terminated!"?: components["parameters"]["date_terminated.not"];
                /** @description Greater than or equal to the value. Expects a date such as 2026-11-20. */
                date_terminated__gte?: components["parameters"]["date_terminated__gte"];
                /** @description Rows that do not match `date_terminated__gte`. Rows without a value match. */
                "date_terminated__gte!"?: components["parameters"]["date_terminated__gte.not"];
                /** @description Greater than the value. Expects a date such as 2026-11-20. */
                date_terminated__gt?: components["parameters"]["date_terminated__gt"];
                /** @description Rows that do not match `date_terminated__gt`. Rows without a value match. */
                "date_terminated__gt!"?: components["parameters"]["date_terminated__gt.not"];
                /** @description Less than or equal to the value. Expects a date such as 2026-11-20. */
                date_terminated__lte?: components["parameters"]["date_terminated__lte"];
                /** @description Rows that do not match `date_terminated__lte`. Rows without a value match. */
                "date_terminated__lte!"?: components["parameters"]["date_terminated__lte.not"];
                /** @description Less than the value. Expects a date such as 2026-11-20. */
                date_terminated__lt?: components["parameters"]["date_terminated__lt"];
                /** @description Rows that do not match `date_terminated__lt`. Rows without a value match. */
                "date_terminated__lt!"?: components["parameters"]["date_terminated__lt.not"];
                /** @description Between two values, both included. Expects a date such as 2026-11-20. */
                date_terminated__range?: components["parameters"]["date_terminated__range"];
                /** @description Rows that do not match `date_terminated__range`. Rows without a value match. */
                "date_terminated__range!"?: components["parameters"]["date_terminated__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                date_terminated__isnull?: components["parameters"]["date_terminated__isnull"];
                /** @description Rows that do not match `date_terminated__isnull`. Rows without a value match. */
                "date_terminated__isnull!"?: components["parameters"]["date_terminated__isnull.not"];
                /** @description In this year. Expects a date such as 2026-11-20. */
                date_terminated__year?: components["parameters"]["date_terminated__year"];
                /** @description Rows that do not match `date_terminated__year`. Rows without a value match. */
                "date_terminated__year!"?: components["parameters"]["date_terminated__year.not"];
                /** @description In this month of any year, 1 to 12. Expects a date such as 2026-11-20. */
                date_terminated__month?: components["parameters"]["date_terminated__month"];
                /** @description Rows that do not match `date_terminated__month`. Rows without a value match. */
                "date_terminated__month!"?: components["parameters"]["date_terminated__month.not"];
                /** @description On this day of any month, 1 to 31. Expects a date such as 2026-11-20. */
                date_terminated__day?: components["parameters"]["date_terminated__day"];
                /** @description Rows that do not match `date_terminated__day`. Rows without a value match. */
                "date_terminated__day!"?: components["parameters"]["date_terminated__day.not"];
                /** @description Equal to the value. Expects a date such as 2026-11-20. */
                date_last_filing?: components["parameters"]["date_last_filing"];
                /** @description Rows that do not match `date_last_filing`. Rows without a value match. */
                "date_last_filing!"?: components["parameters"]["date_last_filing.not"];
                /** @description Greater than or equal to the value. Expects a date such as 2026-11-20. */
                date_last_filing__gte?: components["parameters"]["date_last_filing__gte"];
                /** @description Rows that do not match `date_last_filing__gte`. Rows without a value match. */
                "date_last_filing__gte!"?: components["parameters"]["date_last_filing__gte.not"];
                /** @description Greater than the value. Expects a date such as 2026-11-20. */
                date_last_filing__gt?: components["parameters"]["date_last_filing__gt"];
                /** @description Rows that do not match `date_last_filing__gt`. Rows without a value match. */
                "date_last_filing__gt!"?: components["parameters"]["date_last_filing__gt.not"];
                /** @description Less than or equal to the value. Expects a date such as 2026-11-20. */
                date_last_filing__lte?: components["parameters"]["date_last_filing__lte"];
                /** @description Rows that do not match `date_last_filing__lte`. Rows without a value match. */
                "date_last_filing__lte!"?: components["parameters"]["date_last_filing__lte.not"];
                /** @description Less than the value. Expects a date such as 2026-11-20. */
                date_last_filing__lt?: components["parameters"]["date_last_filing__lt"];
                /** @description Rows that do not match `date_last_filing__lt`. Rows without a value match. */
                "date_last_filing__lt!"?: components["parameters"]["date_last_filing__lt.not"];
                /** @description Between two values, both included. Expects a date such as 2026-11-20. */
                date_last_filing__range?: components["parameters"]["date_last_filing__range"];
                /** @description Rows that do not match `date_last_filing__range`. Rows without a value match. */
                "date_last_filing__range!"?: components["parameters"]["date_last_filing__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                date_last_filing__isnull?: components["parameters"]["date_last_filing__isnull"];
                /** @description Rows that do not match `date_last_filing__isnull`. Rows without a value match. */
                "date_last_filing__isnull!"?: components["parameters"]["date_last_filing__isnull.not"];
                /** @description In this year. Expects a date such as 2026-11-20. */
                date_last_filing__year?: components["parameters"]["date_last_filing__year"];
                /** @description Rows that do not match `date_last_filing__year`. Rows without a value match. */
                "date_last_filing__year!"?: components["parameters"]["date_last_filing__year.not"];
                /** @description In this month of any year, 1 to 12. Expects a date such as 2026-11-20. */
                date_last_filing__month?: components["parameters"]["date_last_filing__month"];
                /** @description Rows that do not match `date_last_filing__month`. Rows without a value match. */
                "date_last_filing__month!"?: components["parameters"]["date_last_filing__month.not"];
                /** @description On this day of any month, 1 to 31. Expects a date such as 2026-11-20. */
                date_last_filing__day?: components["parameters"]["date_last_filing__day"];
                /** @description Rows that do not match `date_last_filing__day`. Rows without a value match. */
                "date_last_filing__day!"?: components["parameters"]["date_last_filing__day.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                case_name_short?: components["parameters"]["case_name_short"];
                /** @description Rows that do not match `case_name_short`. Rows without a value match. */
                "case_name_short!"?: components["parameters"]["case_name_short.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                case_name_short__startswith?: components["parameters"]["case_name_short__startswith"];
                /** @description Rows that do not match `case_name_short__startswith`. Rows without a value match. */
                "case_name_short__startswith!"?: components["parameters"]["case_name_short__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                case_name_short__istartswith?: components["parameters"]["case_name_short__istartswith"];
                /** @description Rows that do not match `case_name_short__istartswith`. Rows without a value match. */
                "case_name_short__istartswith!"?: components["parameters"]["case_name_short__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                case_name_short__iexact?: components["parameters"]["case_name_short__iexact"];
                /** @description Rows that do not match `case_name_short__iexact`. Rows without a value match. */
                "case_name_short__iexact!"?: components["parameters"]["case_name_short__iexact.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                case_name?: components["parameters"]["case_name"];
                /** @description Rows that do not match `case_name`. Rows without a value match. */
                "case_name!"?: components["parameters"]["case_name.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                case_name__startswith?: components["parameters"]["case_name__startswith"];
                /** @description Rows that do not match `case_name__startswith`. Rows without a value match. */
                "case_name__startswith!"?: components["parameters"]["case_name__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                case_name__istartswith?: components["parameters"]["case_name__istartswith"];
                /** @description Rows that do not match `case_name__istartswith`. Rows without a value match. */
                "case_name__istartswith!"?: components["parameters"]["case_name__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                case_name__iexact?: components["parameters"]["case_name__iexact"];
                /** @description Rows that do not match `case_name__iexact`. Rows without a value match. */
                "case_name__iexact!"?: components["parameters"]["case_name__iexact.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                case_name_full?: components["parameters"]["case_name_full"];
                /** @description Rows that do not match `case_name_full`. Rows without a value match. */
                "case_name_full!"?: components["parameters"]["case_name_full.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                case_name_full__startswith?: components["parameters"]["case_name_full__startswith"];
                /** @description Rows that do not match `case_name_full__startswith`. Rows without a value match. */
                "case_name_full__startswith!"?: components["parameters"]["case_name_full__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                case_name_full__istartswith?: components["parameters"]["case_name_full__istartswith"];
                /** @description Rows that do not match `case_name_full__istartswith`. Rows without a value match. */
                "case_name_full__istartswith!"?: components["parameters"]["case_name_full__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                case_name_full__iexact?: components["parameters"]["case_name_full__iexact"];
                /** @description Rows that do not match `case_name_full__iexact`. Rows without a value match. */
                "case_name_full__iexact!"?: components["parameters"]["case_name_full__iexact.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                slug?: components["parameters"]["slug"];
                /** @description Rows that do not match `slug`. Rows without a value match. */
                "slug!"?: components["parameters"]["slug.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                slug__startswith?: components["parameters"]["slug__startswith"];
                /** @description Rows that do not match `slug__startswith`. Rows without a value match. */
                "slug__startswith!"?: components["parameters"]["slug__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                slug__istartswith?: components["parameters"]["slug__istartswith"];
                /** @description Rows that do not match `slug__istartswith`. Rows without a value match. */
                "slug__istartswith!"?: components["parameters"]["slug__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                slug__iexact?: components["parameters"]["slug__iexact"];
                /** @description Rows that do not match `slug__iexact`. Rows without a value match. */
                "slug__iexact!"?: components["parameters"]["slug__iexact.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket_number?: components["parameters"]["docket_number"];
                /** @description Rows that do not match `docket_number`. Rows without a value match. */
                "docket_number!"?: components["parameters"]["docket_number.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                docket_number__startswith?: components["parameters"]["docket_number__startswith"];
                /** @description Rows that do not match `docket_number__startswith`. Rows without a value match. */
                "docket_number__startswith!"?: components["parameters"]["docket_number__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                docket_number__istartswith?: components["parameters"]["docket_number__istartswith"];
                /** @description Rows that do not match `docket_number__istartswith`. Rows without a value match. */
                "docket_number__istartswith!"?: components["parameters"]["docket_number__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                docket_number__iexact?: components["parameters"]["docket_number__iexact"];
                /** @description Rows that do not match `docket_number__iexact`. Rows without a value match. */
                "docket_number__iexact!"?: components["parameters"]["docket_number__iexact.not"];
                /** @description true: rows without a value; false: rows with one. */
                docket_number__isnull?: components["parameters"]["docket_number__isnull"];
                /** @description Rows that do not match `docket_number__isnull`. Rows without a value match. */
                "docket_number__isnull!"?: components["parameters"]["docket_number__isnull.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket_number_core?: components["parameters"]["docket_number_core"];
                /** @description Rows that do not match `docket_number_core`. Rows without a value match. */
                "docket_number_core!"?: components["parameters"]["docket_number_core.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                docket_number_core__startswith?: components["parameters"]["docket_number_core__startswith"];
                /** @description Rows that do not match `docket_number_core__startswith`. Rows without a value match. */
                "docket_number_core__startswith!"?: components["parameters"]["docket_number_core__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                docket_number_core__istartswith?: components["parameters"]["docket_number_core__istartswith"];
                /** @description Rows that do not match `docket_number_core__istartswith`. Rows without a value match. */
                "docket_number_core__istartswith!"?: components["parameters"]["docket_number_core__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                docket_number_core__iexact?: components["parameters"]["docket_number_core__iexact"];
                /** @description Rows that do not match `docket_number_core__iexact`. Rows without a value match. */
                "docket_number_core__iexact!"?: components["parameters"]["docket_number_core__iexact.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                pacer_case_id?: components["parameters"]["pacer_case_id"];
                /** @description Rows that do not match `pacer_case_id`. Rows without a value match. */
                "pacer_case_id!"?: components["parameters"]["pacer_case_id.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                pacer_case_id__startswith?: components["parameters"]["pacer_case_id__startswith"];
                /** @description Rows that do not match `pacer_case_id__startswith`. Rows without a value match. */
                "pacer_case_id__startswith!"?: components["parameters"]["pacer_case_id__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                pacer_case_id__istartswith?: components["parameters"]["pacer_case_id__istartswith"];
                /** @description Rows that do not match `pacer_case_id__istartswith`. Rows without a value match. */
                "pacer_case_id__istartswith!"?: components["parameters"]["pacer_case_id__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                pacer_case_id__iexact?: components["parameters"]["pacer_case_id__iexact"];
                /** @description Rows that do not match `pacer_case_id__iexact`. Rows without a value match. */
                "pacer_case_id__iexact!"?: components["parameters"]["pacer_case_id__iexact.not"];
                /** @description true: rows without a value; false: rows with one. */
                pacer_case_id__isnull?: components["parameters"]["pacer_case_id__isnull"];
                /** @description Rows that do not match `pacer_case_id__isnull`. Rows without a value match. */
                "pacer_case_id__isnull!"?: components["parameters"]["pacer_case_id__isnull.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                cause?: components["parameters"]["cause"];
                /** @description Rows that do not match `cause`. Rows without a value match. */
                "cause!"?: components["parameters"]["cause.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                cause__startswith?: components["parameters"]["cause__startswith"];
                /** @description Rows that do not match `cause__startswith`. Rows without a value match. */
                "cause__startswith!"?: components["parameters"]["cause__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                cause__istartswith?: components["parameters"]["cause__istartswith"];
                /** @description Rows that do not match `cause__istartswith`. Rows without a value match. */
                "cause__istartswith!"?: components["parameters"]["cause__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                cause__iexact?: components["parameters"]["cause__iexact"];
                /** @description Rows that do not match `cause__iexact`. Rows without a value match. */
                "cause__iexact!"?: components["parameters"]["cause__iexact.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                nature_of_suit?: components["parameters"]["nature_of_suit"];
                /** @description Rows that do not match `nature_of_suit`. Rows without a value match. */
                "nature_of_suit!"?: components["parameters"]["nature_of_suit.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                nature_of_suit__startswith?: components["parameters"]["nature_of_suit__startswith"];
                /** @description Rows that do not match `nature_of_suit__startswith`. Rows without a value match. */
                "nature_of_suit__startswith!"?: components["parameters"]["nature_of_suit__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                nature_of_suit__istartswith?: components["parameters"]["nature_of_suit__istartswith"];
                /** @description Rows that do not match `nature_of_suit__istartswith`. Rows without a value match. */
                "nature_of_suit__istartswith!"?: components["parameters"]["nature_of_suit__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                nature_of_suit__iexact?: components["parameters"]["nature_of_suit__iexact"];
                /** @description Rows that do not match `nature_of_suit__iexact`. Rows without a value match. */
                "nature_of_suit__iexact!"?: components["parameters"]["nature_of_suit__iexact.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                jury_demand?: components["parameters"]["jury_demand"];
                /** @description Rows that do not match `jury_demand`. Rows without a value match. */
                "jury_demand!"?: components["parameters"]["jury_demand.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                jury_demand__startswith?: components["parameters"]["jury_demand__startswith"];
                /** @description Rows that do not match `jury_demand__startswith`. Rows without a value match. */
                "jury_demand__startswith!"?: components["parameters"]["jury_demand__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                jury_demand__istartswith?: components["parameters"]["jury_demand__istartswith"];
                /** @description Rows that do not match `jury_demand__istartswith`. Rows without a value match. */
                "jury_demand__istartswith!"?: components["parameters"]["jury_demand__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                jury_demand__iexact?: components["parameters"]["jury_demand__iexact"];
                /** @description Rows that do not match `jury_demand__iexact`. Rows without a value match. */
                "jury_demand__iexact!"?: components["parameters"]["jury_demand__iexact.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                jurisdiction_type?: components["parameters"]["jurisdiction_type"];
                /** @description Rows that do not match `jurisdiction_type`. Rows without a value match. */
                "jurisdiction_type!"?: components["parameters"]["jurisdiction_type.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                jurisdiction_type__startswith?: components["parameters"]["jurisdiction_type__startswith"];
                /** @description Rows that do not match `jurisdiction_type__startswith`. Rows without a value match. */
                "jurisdiction_type__startswith!"?: components["parameters"]["jurisdiction_type__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                jurisdiction_type__istartswith?: components["parameters"]["jurisdiction_type__istartswith"];
                /** @description Rows that do not match `jurisdiction_type__istartswith`. Rows without a value match. */
                "jurisdiction_type__istartswith!"?: components["parameters"]["jurisdiction_type__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                jurisdiction_type__iexact?: components["parameters"]["jurisdiction_type__iexact"];
                /** @description Rows that do not match `jurisdiction_type__iexact`. Rows without a value match. */
                "jurisdiction_type__iexact!"?: components["parameters"]["jurisdiction_type__iexact.not"];
                /** @description Equal to the value. Expects a date such as 2026-11-20. */
                date_blocked?: components["parameters"]["date_blocked"];
                /** @description Rows that do not match `date_blocked`. Rows without a value match. */
                "date_blocked!"?: components["parameters"]["date_blocked.not"];
                /** @description Greater than or equal to the value. Expects a date such as 2026-11-20. */
                date_blocked__gte?: components["parameters"]["date_blocked__gte"];
                /** @description Rows that do not match `date_blocked__gte`. Rows without a value match. */
                "date_blocked__gte!"?: components["parameters"]["date_blocked__gte.not"];
                /** @description Greater than the value. Expects a date such as 2026-11-20. */
                date_blocked__gt?: components["parameters"]["date_blocked__gt"];
                /** @description Rows that do not match `date_blocked__gt`. Rows without a value match. */
                "date_blocked__gt!"?: components["parameters"]["date_blocked__gt.not"];
                /** @description Less than or equal to the value. Expects a date such as 2026-11-20. */
                date_blocked__lte?: components["parameters"]["date_blocked__lte"];
                /** @description Rows that do not match `date_blocked__lte`. Rows without a value match. */
                "date_blocked__lte!"?: components["parameters"]["date_blocked__lte.not"];
                /** @description Less than the value. Expects a date such as 2026-11-20. */
                date_blocked__lt?: components["parameters"]["date_blocked__lt"];
                /** @description Rows that do not match `date_blocked__lt`. Rows without a value match. */
                "date_blocked__lt!"?: components["parameters"]["date_blocked__lt.not"];
                /** @description Between two values, both included. Expects a date such as 2026-11-20. */
                date_blocked__range?: components["parameters"]["date_blocked__range"];
                /** @description Rows that do not match `date_blocked__range`. Rows without a value match. */
                "date_blocked__range!"?: components["parameters"]["date_blocked__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                date_blocked__isnull?: components["parameters"]["date_blocked__isnull"];
                /** @description Rows that do not match `date_blocked__isnull`. Rows without a value match. */
                "date_blocked__isnull!"?: components["parameters"]["date_blocked__isnull.not"];
                /** @description In this year. Expects a date such as 2026-11-20. */
                date_blocked__year?: components["parameters"]["date_blocked__year"];
                /** @description Rows that do not match `date_blocked__year`. Rows without a value match. */
                "date_blocked__year!"?: components["parameters"]["date_blocked__year.not"];
                /** @description In this month of any year, 1 to 12. Expects a date such as 2026-11-20. */
                date_blocked__month?: components["parameters"]["date_blocked__month"];
                /** @description Rows that do not match `date_blocked__month`. Rows without a value match. */
                "date_blocked__month!"?: components["parameters"]["date_blocked__month.not"];
                /** @description On this day of any month, 1 to 31. Expects a date such as 2026-11-20. */
                date_blocked__day?: components["parameters"]["date_blocked__day"];
                /** @description Rows that do not match `date_blocked__day`. Rows without a value match. */
                "date_blocked__day!"?: components["parameters"]["date_blocked__day.not"];
                /** @description Equal to the value. Expects true or false. */
                blocked?: components["parameters"]["blocked"];
                /** @description Rows that do not match `blocked`. Rows without a value match. */
                "blocked!"?: components["parameters"]["blocked.not"];
                /** @description Equal to the value. Expects an id. */
                appeal_from?: components["parameters"]["appeal_from"];
                /** @description Rows that do not match `appeal_from`. Rows without a value match. */
                "appeal_from!"?: components["parameters"]["appeal_from.not"];
                /** @description Equal to the value. Expects an id. */
                parent_docket?: components["parameters"]["parent_docket"];
                /** @description Rows that do not match `parent_docket`. Rows without a value match. */
                "parent_docket!"?: components["parameters"]["parent_docket.not"];
                /** @description Equal to the value. Expects an id. */
                tags?: components["parameters"]["tags"];
                /** @description Rows that do not match `tags`. Rows without a value match. */
                "tags!"?: components["parameters"]["tags.not"];
                /** @description Equal to the value. Expects an id. */
                panel?: components["parameters"]["panel"];
                /** @description Rows that do not match `panel`. Rows without a value match. */
                "panel!"?: components["parameters"]["panel.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                court__id?: components["parameters"]["court__id"];
                /** @description Rows that do not match `court__id`. Rows without a value match. */
                "court__id!"?: components["parameters"]["court__id.not"];
                /** @description Equal to the value. Expects an integer. */
                court__pacer_court_id?: components["parameters"]["court__pacer_court_id"];
                /** @description Rows that do not match `court__pacer_court_id`. Rows without a value match. */
                "court__pacer_court_id!"?: components["parameters"]["court__pacer_court_id.not"];
                /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                court__date_modified?: components["parameters"]["court__date_modified"];
                /** @description Rows that do not match `court__date_modified`. Rows without a value match. */
                "court__date_modified!"?: components["parameters"]["court__date_modified.not"];
                /** @description Equal to the value. Expects true or false. */
                court__in_use?: components["parameters"]["court__in_use"];
                /** @description Rows that do not match `court__in_use`. Rows without a value match. */
                "court__in_use!"?: components["parameters"]["court__in_use.not"];
                /** @description Equal to the value. Expects true or false. */
                court__has_opinion_scraper?: components["parameters"]["court__has_opinion_scraper"];
                /** @description Rows that do not match `court__has_opinion_scraper`. Rows without a value match. */
                "court__has_opinion_scraper!"?: components["parameters"]["court__has_opinion_scraper.not"];
                /** @description Equal to the value. Expects true or false. */
                court__has_oral_argument_scraper?: components["parameters"]["court__has_oral_argument_scraper"];
                /** @description Rows that do not match `court__has_oral_argument_scraper`. Rows without a value match. */
                "court__has_oral_argument_scraper!"?: components["parameters"]["court__has_oral_argument_scraper.not"];
                /** @description Equal to the value. Expects a number. */
                court__position?: components["parameters"]["court__position"];
                /** @description Rows that do not match `court__position`. Rows without a value match. */
                "court__position!"?: components["parameters"]["court__position.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                court__citation_string?: components["parameters"]["court__citation_string"];
                /** @description Rows that do not match `court__citation_string`. Rows without a value match. */
                "court__citation_string!"?: components["parameters"]["court__citation_string.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                court__short_name?: components["parameters"]["court__short_name"];
                /** @description Rows that do not match `court__short_name`. Rows without a value match. */
                "court__short_name!"?: components["parameters"]["court__short_name.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                court__full_name?: components["parameters"]["court__full_name"];
                /** @description Rows that do not match `court__full_name`. Rows without a value match. */
                "court__full_name!"?: components["parameters"]["court__full_name.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                court__url?: components["parameters"]["court__url"];
                /** @description Rows that do not match `court__url`. Rows without a value match. */
                "court__url!"?: components["parameters"]["court__url.not"];
                /** @description Equal to the value. Expects a date such as 2026-11-20. */
                court__start_date?: components["parameters"]["court__start_date"];
                /** @description Rows that do not match `court__start_date`. Rows without a value match. */
                "court__start_date!"?: components["parameters"]["court__start_date.not"];
                /** @description Equal to the value. Expects a date such as 2026-11-20. */
                court__end_date?: components["parameters"]["court__end_date"];
                /** @description Rows that do not match `court__end_date`. Rows without a value match. */
                "court__end_date!"?: components["parameters"]["court__end_date.not"];
                /** @description Equal to the value. Expects one of F, FD, FB, FBP, FS, S, SA, ST, SS, SAG, TRS, TRA, TRT, TRX, TS, TA, TT, TSP, MA, MT, C, I, T. */
                court__jurisdiction?: components["parameters"]["court__jurisdiction"];
                /** @description Rows that do not match `court__jurisdiction`. Rows without a value match. */
                "court__jurisdiction!"?: components["parameters"]["court__jurisdiction.not"];
                /** @description Equal to the value. Expects an id. */
                court__parent_court?: components["parameters"]["court__parent_court"];
                /** @description Rows that do not match `court__parent_court`. Rows without a value match. */
                "court__parent_court!"?: components["parameters"]["court__parent_court.not"];
                /** @description Equal to the value. Expects an id. */
                court__appeals_to?: components["parameters"]["court__appeals_to"];
                /** @description Rows that do not match `court__appeals_to`. Rows without a value match. */
                "court__appeals_to!"?: components["parameters"]["court__appeals_to.not"];
                /** @description The members to return, separated by commas: resource_uri, id, court, court_id, original_court_info, idb_data, clusters, audio_files, assigned_to, referred_to, bankruptcy_information, absolute_url, date_created, date_modified, source, appeal_from_str, assigned_to_str, referred_to_str, panel_str, date_last_index, date_cert_granted, date_cert_denied, date_argued, date_reargued, date_reargument_denied, date_filed, date_terminated, date_last_filing, case_name_short, case_name, case_name_full, slug, docket_number, docket_number_core, docket_number_raw, docket_number_source, federal_dn_office_code, federal_dn_case_type, federal_dn_judge_initials_assigned, federal_dn_judge_initials_referred, federal_defendant_number, pacer_case_id, cause, nature_of_suit, jury_demand, jurisdiction_type, appellate_fee_status, appellate_case_type_information, mdl_status, filepath_ia, filepath_ia_json, ia_upload_failure_count, ia_needs_upload, ia_date_first_change, date_blocked, blocked, appeal_from, parent_docket, tags, panel. */
                fields?: components["parameters"]["fields.dockets-v4"];
                /** @description The members not to return, separated by commas. */
                omit?: components["parameters"]["omit"];
                /** @description json, or absent. */
                format?: components["parameters"]["format"];
                /** @description From `next` or `previous`. */
                cursor?: components["parameters"]["cursor.dockets-v4"];
                /** @description `last` returns the last page. */
                position?: components["parameters"]["position.dockets-v4"];
                /** @description Returns the page that has the row of this id in its middle. */
                around?: components["parameters"]["around.dockets-v4"];
                /** @description Starts the page at this value of the first sort key. */
                seek?: components["parameters"]["seek"];
                /** @description `on` returns the number of rows alone. */
                count?: components["parameters"]["count"];
                /** @description Rows on a page, 1 to 100; 20 when absent. */
                page_size?: components["parameters"]["page_size.dockets-v4"];
                /** @description The sort keys, separated by commas: id, date_created, date_modified, date_argued, date_filed, date_terminated, date_last_filing, case_name, date_blocked. A '-' before a key sorts it in descending order. When absent: -id. */
                order_by?: components["parameters"]["order_by.dockets-v4-2"];
                /** @description Where rows without a value are. When absent: last when ascending, first when descending. */
                nulls?: components["parameters"]["nulls"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocketPage"] | components["schemas"]["Count"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    listDocketEntriesV4: {
        parameters: {
            query?: {
                /** @description Equal to the value. Expects an integer. */
                id?: components["parameters"]["id.dockets-v4"];
                /** @description Rows that do not match `id`. Rows without a value match. */
                "id!"?: components["parameters"]["id.not"];
                /** @description Greater than or equal to the value. Expects an integer. */
                id__gte?: components["parameters"]["id__gte"];
                /** @description Rows that do not match `id__gte`. Rows without a value match. */
                "id__gte!"?: components["parameters"]["id__gte.not"];
                /** @description Greater than the value. Expects an integer. */
                id__gt?: components["parameters"]["id__gt"];
                /** @description Rows that do not match `id__gt`. Rows without a value match. */
                "id__gt!"?: components["parameters"]["id__gt.not"];
                /** @description Less than or equal to the value. Expects an integer. */
                id__lte?: components["parameters"]["id__lte"];
                /** @description Rows that do not match `id__lte`. Rows without a value match. */
                "id__lte!"?: components["parameters"]["id__lte.not"];
                /** @description Less than the value. Expects an integer. */
                id__lt?: components["parameters"]["id__lt"];
                /** @description Rows that do not match `id__lt`. Rows without a value match. */
                "id__lt!"?: components["parameters"]["id__lt.not"];
                /** @description Between two values, both included. Expects an integer. */
                id__range?: components["parameters"]["id__range"];
                /** @description Rows that do not match `id__range`. Rows without a value match. */
                "id__range!"?: components["parameters"]["id__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                id__isnull?: components["parameters"]["id__isnull"];
                /** @description Rows that do not match `id__isnull`. Rows without a value match. */
                "id__isnull!"?: components["parameters"]["id__isnull.not"];
                /** @description Equal to the value. Expects an integer. */
                docket?: components["parameters"]["docket"];
                /** @description Rows that do not match `docket`. Rows without a value match. */
                "docket!"?: components["parameters"]["docket.not"];
                /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created?: components["parameters"]["date_created"];
                /** @description Rows that do not match `date_created`. Rows without a value match. */
                "date_created!"?: components["parameters"]["date_created.not"];
                /** @description Greater than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__gte?: components["parameters"]["date_created__gte"];
                /** @description Rows that do not match `date_created__gte`. Rows without a value match. */
                "date_created__gte!"?: components["parameters"]["date_created__gte.not"];
                /** @description Greater than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__gt?: components["parameters"]["date_created__gt"];
                /** @description Rows that do not match `date_created__gt`. Rows without a value match. */
                "date_created__gt!"?: components["parameters"]["date_created__gt.not"];
                /** @description Less than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__lte?: components["parameters"]["date_created__lte"];
                /** @description Rows that do not match `date_created__lte`. Rows without a value match. */
                "date_created__lte!"?: components["parameters"]["date_created__lte.not"];
                /** @description Less than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__lt?: components["parameters"]["date_created__lt"];
                /** @description Rows that do not match `date_created__lt`. Rows without a value match. */
                "date_created__lt!"?: components["parameters"]["date_created__lt.not"];
                /** @description Between two values, both included. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__range?: components["parameters"]["date_created__range"];
                /** @description Rows that do not match `date_created__range`. Rows without a value match. */
                "date_created__range!"?: components["parameters"]["date_created__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                date_created__isnull?: components["parameters"]["date_created__isnull"];
                /** @description Rows that do not match `date_created__isnull`. Rows without a value match. */
                "date_created__isnull!"?: components["parameters"]["date_created__isnull.not"];
                /** @description In this year. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__year?: components["parameters"]["date_created__year"];
                /** @description Rows that do not match `date_created__year`. Rows without a value match. */
                "date_created__year!"?: components["parameters"]["date_created__year.not"];
                /** @description In this month of any year, 1 to 12. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__month?: components["parameters"]["date_created__month"];
                /** @description Rows that do not match `date_created__month`. Rows without a value match. */
                "date_created__month!"?: components["parameters"]["date_created__month.not"];
                /** @description On this day of any month, 1 to 31. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__day?: components["parameters"]["date_created__day"];
                /** @description Rows that do not match `date_created__day`. Rows without a value match. */
                "date_created__day!"?: components["parameters"]["date_created__day.not"];
                /** @description In this hour of any day, 0 to 23. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__hour?: components["parameters"]["date_created__hour"];
                /** @description Rows that do not match `date_created__hour`. Rows without a value match. */
                "date_created__hour!"?: components["parameters"]["date_created__hour.not"];
                /** @description In this minute of any hour, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__minute?: components["parameters"]["date_created__minute"];
                /** @description Rows that do not match `date_created__minute`. Rows without a value match. */
                "date_created__minute!"?: components["parameters"]["date_created__minute.not"];
                /** @description In this second of any minute, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__second?: components["parameters"]["date_created__second"];
                /** @description Rows that do not match `date_created__second`. Rows without a value match. */
                "date_created__second!"?: components["parameters"]["date_created__second.not"];
                /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified?: components["parameters"]["date_modified"];
                /** @description Rows that do not match `date_modified`. Rows without a value match. */
                "date_modified!"?: components["parameters"]["date_modified.not"];
                /** @description Greater than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__gte?: components["parameters"]["date_modified__gte"];
                /** @description Rows that do not match `date_modified__gte`. Rows without a value match. */
                "date_modified__gte!"?: components["parameters"]["date_modified__gte.not"];
                /** @description Greater than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__gt?: components["parameters"]["date_modified__gt"];
                /** @description Rows that do not match `date_modified__gt`. Rows without a value match. */
                "date_modified__gt!"?: components["parameters"]["date_modified__gt.not"];
                /** @description Less than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__lte?: components["parameters"]["date_modified__lte"];
                /** @description Rows that do not match `date_modified__lte`. Rows without a value match. */
                "date_modified__lte!"?: components["parameters"]["date_modified__lte.not"];
                /** @description Less than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__lt?: components["parameters"]["date_modified__lt"];
                /** @description Rows that do not match `date_modified__lt`. Rows without a value match. */
                "date_modified__lt!"?: components["parameters"]["date_modified__lt.not"];
                /** @description Between two values, both included. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__range?: components["parameters"]["date_modified__range"];
                /** @description Rows that do not match `date_modified__range`. Rows without a value match. */
                "date_modified__range!"?: components["parameters"]["date_modified__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                date_modified__isnull?: components["parameters"]["date_modified__isnull"];
                /** @description Rows that do not match `date_modified__isnull`. Rows without a value match. */
                "date_modified__isnull!"?: components["parameters"]["date_modified__isnull.not"];
                /** @description In this year. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__year?: components["parameters"]["date_modified__year"];
                /** @description Rows that do not match `date_modified__year`. Rows without a value match. */
                "date_modified__year!"?: components["parameters"]["date_modified__year.not"];
                /** @description In this month of any year, 1 to 12. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__month?: components["parameters"]["date_modified__month"];
                /** @description Rows that do not match `date_modified__month`. Rows without a value match. */
                "date_modified__month!"?: components["parameters"]["date_modified__month.not"];
                /** @description On this day of any month, 1 to 31. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__day?: components["parameters"]["date_modified__day"];
                /** @description Rows that do not match `date_modified__day`. Rows without a value match. */
                "date_modified__day!"?: components["parameters"]["date_modified__day.not"];
                /** @description In this hour of any day, 0 to 23. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__hour?: components["parameters"]["date_modified__hour"];
                /** @description Rows that do not match `date_modified__hour`. Rows without a value match. */
                "date_modified__hour!"?: components["parameters"]["date_modified__hour.not"];
                /** @description In this minute of any hour, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__minute?: components["parameters"]["date_modified__minute"];
                /** @description Rows that do not match `date_modified__minute`. Rows without a value match. */
                "date_modified__minute!"?: components["parameters"]["date_modified__minute.not"];
                /** @description In this second of any minute, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__second?: components["parameters"]["date_modified__second"];
                /** @description Rows that do not match `date_modified__second`. Rows without a value match. */
                "date_modified__second!"?: components["parameters"]["date_modified__second.not"];
                /** @description Equal to the value. Expects a date such as 2026-11-20. */
                date_filed?: components["parameters"]["date_filed"];
                /** @description Rows that do not match `date_filed`. Rows without a value match. */
                "date_filed!"?: components["parameters"]["date_filed.not"];
                /** @description Greater than or equal to the value. Expects a date such as 2026-11-20. */
                date_filed__gte?: components["parameters"]["date_filed__gte"];
                /** @description Rows that do not match `date_filed__gte`. Rows without a value match. */
                "date_filed__gte!"?: components["parameters"]["date_filed__gte.not"];
                /** @description Greater than the value. Expects a date such as 2026-11-20. */
                date_filed__gt?: components["parameters"]["date_filed__gt"];
                /** @description Rows that do not match `date_filed__gt`. Rows without a value match. */
                "date_filed__gt!"?: components["parameters"]["date_filed__gt.not"];
                /** @description Less than or equal to the value. Expects a date such as 2026-11-20. */
                date_filed__lte?: components["parameters"]["date_filed__lte"];
                /** @description Rows that do not match `date_filed__lte`. Rows without a value match. */
                "date_filed__lte!"?: components["parameters"]["date_filed__lte.not"];
                /** @description Less than the value. Expects a date such as 2026-11-20. */
                date_filed__lt?: components["parameters"]["date_filed__lt"];
                /** @description Rows that do not match `date_filed__lt`. Rows without a value match. */
                "date_filed__lt!"?: components["parameters"]["date_filed__lt.not"];
                /** @description Between two values, both included. Expects a date such as 2026-11-20. */
                date_filed__range?: components["parameters"]["date_filed__range"];
                /** @description Rows that do not match `date_filed__range`. Rows without a value match. */
                "date_filed__range!"?: components["parameters"]["date_filed__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                date_filed__isnull?: components["parameters"]["date_filed__isnull"];
                /** @description Rows that do not match `date_filed__isnull`. Rows without a value match. */
                "date_filed__isnull!"?: components["parameters"]["date_filed__isnull.not"];
                /** @description In this year. Expects a date such as 2026-11-20. */
                date_filed__year?: components["parameters"]["date_filed__year"];
                /** @description Rows that do not match `date_filed__year`. Rows without a value match. */
                "date_filed__year!"?: components["parameters"]["date_filed__year.not"];
                /** @description In this month of any year, 1 to 12. Expects a date such as 2026-11-20. */
                date_filed__month?: components["parameters"]["date_filed__month"];
                /** @description Rows that do not match `date_filed__month`. Rows without a value match. */
                "date_filed__month!"?: components["parameters"]["date_filed__month.not"];
                /** @description On this day of any month, 1 to 31. Expects a date such as 2026-11-20. */
                date_filed__day?: components["parameters"]["date_filed__day"];
                /** @description Rows that do not match `date_filed__day`. Rows without a value match. */
                "date_filed__day!"?: components["parameters"]["date_filed__day.not"];
                /** @description Equal to the value. Expects a time of day such as 14:30:00. */
                time_filed?: components["parameters"]["time_filed"];
                /** @description Rows that do not match `time_filed`. Rows without a value match. */
                "time_filed!"?: components["parameters"]["time_filed.not"];
                /** @description Greater than or equal to the value. Expects a time of day such as 14:30:00. */
                time_filed__gte?: components["parameters"]["time_filed__gte"];
                /** @description Rows that do not match `time_filed__gte`. Rows without a value match. */
                "time_filed__gte!"?: components["parameters"]["time_filed__gte.not"];
                /** @description Greater than the value. Expects a time of day such as 14:30:00. */
                time_filed__gt?: components["parameters"]["time_filed__gt"];
                /** @description Rows that do not match `time_filed__gt`. Rows without a value match. */
                "time_filed__gt!"?: components["parameters"]["time_filed__gt.not"];
                /** @description Less than or equal to the value. Expects a time of day such as 14:30:00. */
                time_filed__lte?: components["parameters"]["time_filed__lte"];
                /** @description Rows that do not match `time_filed__lte`. Rows without a value match. */
                "time_filed__lte!"?: components["parameters"]["time_filed__lte.not"];
                /** @description Less than the value. Expects a time of day such as 14:30:00. */
                time_filed__lt?: components["parameters"]["time_filed__lt"];
                /** @description Rows that do not match `time_filed__lt`. Rows without a value match. */
                "time_filed__lt!"?: components["parameters"]["time_filed__lt.not"];
                /** @description Between two values, both included. Expects a time of day such as 14:30:00. */
                time_filed__range?: components["parameters"]["time_filed__range"];
                /** @description Rows that do not match `time_filed__range`. Rows without a value match. */
                "time_filed__range!"?: components["parameters"]["time_filed__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                time_filed__isnull?: components["parameters"]["time_filed__isnull"];
                /** @description Rows that do not match `time_filed__isnull`. Rows without a value match. */
                "time_filed__isnull!"?: components["parameters"]["time_filed__isnull.not"];
                /** @description Equal to the value. Expects an integer. */
                entry_number?: components["parameters"]["entry_number"];
                /** @description Rows that do not match `entry_number`. Rows without a value match. */
                "entry_number!"?: components["parameters"]["entry_number.not"];
                /** @description Greater than or equal to the value. Expects an integer. */
                entry_number__gte?: components["parameters"]["entry_number__gte"];
                /** @description Rows that do not match `entry_number__gte`. Rows without a value match. */
                "entry_number__gte!"?: components["parameters"]["entry_number__gte.not"];
                /** @description Greater than the value. Expects an integer. */
                entry_number__gt?: components["parameters"]["entry_number__gt"];
                /** @description Rows that do not match `entry_number__gt`. Rows without a value match. */
                "entry_number__gt!"?: components["parameters"]["entry_number__gt.not"];
                /** @description Less than or equal to the value. Expects an integer. */
                entry_number__lte?: components["parameters"]["entry_number__lte"];
                /** @description Rows that do not match `entry_number__lte`. Rows without a value match. */
                "entry_number__lte!"?: components["parameters"]["entry_number__lte.not"];
                /** @description Less than the value. Expects an integer. */
                entry_number__lt?: components["parameters"]["entry_number__lt"];
                /** @description Rows that do not match `entry_number__lt`. Rows without a value match. */
                "entry_number__lt!"?: components["parameters"]["entry_number__lt.not"];
                /** @description Between two values, both included. Expects an integer. */
                entry_number__range?: components["parameters"]["entry_number__range"];
                /** @description Rows that do not match `entry_number__range`. Rows without a value match. */
                "entry_number__range!"?: components["parameters"]["entry_number__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                entry_number__isnull?: components["parameters"]["entry_number__isnull"];
                /** @description Rows that do not match `entry_number__isnull`. Rows without a value match. */
                "entry_number__isnull!"?: components["parameters"]["entry_number__isnull.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                recap_sequence_number?: components["parameters"]["recap_sequence_number"];
                /** @description Rows that do not match `recap_sequence_number`. Rows without a value match. */
                "recap_sequence_number!"?: components["parameters"]["recap_sequence_number.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                recap_sequence_number__startswith?: components["parameters"]["recap_sequence_number__startswith"];
                /** @description Rows that do not match `recap_sequence_number__startswith`. Rows without a value match. */
                "recap_sequence_number__startswith!"?: components["parameters"]["recap_sequence_number__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                recap_sequence_number__istartswith?: components["parameters"]["recap_sequence_number__istartswith"];
                /** @description Rows that do not match `recap_sequence_number__istartswith`. Rows without a value match. */
                "recap_sequence_number__istartswith!"?: components["parameters"]["recap_sequence_number__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                recap_sequence_number__iexact?: components["parameters"]["recap_sequence_number__iexact"];
                /** @description Rows that do not match `recap_sequence_number__iexact`. Rows without a value match. */
                "recap_sequence_number__iexact!"?: components["parameters"]["recap_sequence_number__iexact.not"];
                /** @description Equal to the value. Expects an integer. */
                pacer_sequence_number?: components["parameters"]["pacer_sequence_number"];
                /** @description Rows that do not match `pacer_sequence_number`. Rows without a value match. */
                "pacer_sequence_number!"?: components["parameters"]["pacer_sequence_number.not"];
                /** @description Greater than or equal to the value. Expects an integer. */
                pacer_sequence_number__gte?: components["parameters"]["pacer_sequence_number__gte"];
                /** @description Rows that do not match `pacer_sequence_number__gte`. Rows without a value match. */
                "pacer_sequence_number__gte!"?: components["parameters"]["pacer_sequence_number__gte.not"];
                /** @description Greater than the value. Expects an integer. */
                pacer_sequence_number__gt?: components["parameters"]["pacer_sequence_number__gt"];
                /** @description Rows that do not match `pacer_sequence_number__gt`. Rows without a value match. */
                "pacer_sequence_number__gt!"?: components["parameters"]["pacer_sequence_number__gt.not"];
                /** @description Less than or equal to the value. Expects an integer. */
                pacer_sequence_number__lte?: components["parameters"]["pacer_sequence_number__lte"];
                /** @description Rows that do not match `pacer_sequence_number__lte`. Rows without a value match. */
                "pacer_sequence_number__lte!"?: components["parameters"]["pacer_sequence_number__lte.not"];
                /** @description Less than the value. Expects an integer. */
                pacer_sequence_number__lt?: components["parameters"]["pacer_sequence_number__lt"];
                /** @description Rows that do not match `pacer_sequence_number__lt`. Rows without a value match. */
                "pacer_sequence_number__lt!"?: components["parameters"]["pacer_sequence_number__lt.not"];
                /** @description Between two values, both included. Expects an integer. */
                pacer_sequence_number__range?: components["parameters"]["pacer_sequence_number__range"];
                /** @description Rows that do not match `pacer_sequence_number__range`. Rows without a value match. */
                "pacer_sequence_number__range!"?: components["parameters"]["pacer_sequence_number__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                pacer_sequence_number__isnull?: components["parameters"]["pacer_sequence_number__isnull"];
                /** @description Rows that do not match `pacer_sequence_number__isnull`. Rows without a value match. */
                "pacer_sequence_number__isnull!"?: components["parameters"]["pacer_sequence_number__isnull.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                description?: components["parameters"]["description"];
                /** @description Rows that do not match `description`. Rows without a value match. */
                "description!"?: components["parameters"]["description.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                description__startswith?: components["parameters"]["description__startswith"];
                /** @description Rows that do not match `description__startswith`. Rows without a value match. */
                "description__startswith!"?: components["parameters"]["description__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                description__istartswith?: components["parameters"]["description__istartswith"];
                /** @description Rows that do not match `description__istartswith`. Rows without a value match. */
                "description__istartswith!"?: components["parameters"]["description__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                description__iexact?: components["parameters"]["description__iexact"];
                /** @description Rows that do not match `description__iexact`. Rows without a value match. */
                "description__iexact!"?: components["parameters"]["description__iexact.not"];
                /** @description Equal to the value. Expects an id. */
                tags?: components["parameters"]["tags"];
                /** @description Rows that do not match `tags`. Rows without a value match. */
                "tags!"?: components["parameters"]["tags.not"];
                /** @description Equal to the value. Expects an integer. */
                docket__id?: components["parameters"]["docket__id"];
                /** @description Rows that do not match `docket__id`. Rows without a value match. */
                "docket__id!"?: components["parameters"]["docket__id.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket__court?: components["parameters"]["docket__court"];
                /** @description Rows that do not match `docket__court`. Rows without a value match. */
                "docket__court!"?: components["parameters"]["docket__court.not"];
                /** @description Equal to the value. Expects an id. */
                docket__clusters?: components["parameters"]["docket__clusters"];
                /** @description Rows that do not match `docket__clusters`. Rows without a value match. */
                "docket__clusters!"?: components["parameters"]["docket__clusters.not"];
                /** @description Equal to the value. Expects an id. */
                docket__audio_files?: components["parameters"]["docket__audio_files"];
                /** @description Rows that do not match `docket__audio_files`. Rows without a value match. */
                "docket__audio_files!"?: components["parameters"]["docket__audio_files.not"];
                /** @description Equal to the value. Expects an id. */
                docket__assigned_to?: components["parameters"]["docket__assigned_to"];
                /** @description Rows that do not match `docket__assigned_to`. Rows without a value match. */
                "docket__assigned_to!"?: components["parameters"]["docket__assigned_to.not"];
                /** @description Equal to the value. Expects an id. */
                docket__referred_to?: components["parameters"]["docket__referred_to"];
                /** @description Rows that do not match `docket__referred_to`. Rows without a value match. */
                "docket__referred_to!"?: components["parameters"]["docket__referred_to.not"];
                /** @description Equal to the value. Expects an id. */
                docket__bankruptcy_information?: components["parameters"]["docket__bankruptcy_information"];
                /** @description Rows that do not match `docket__bankruptcy_information`. Rows without a value match. */
                "docket__bankruptcy_information!"?: components["parameters"]["docket__bankruptcy_information.not"];
                /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                docket__date_created?: components["parameters"]["docket__date_created"];
                /** @description Rows that do not match `docket__date_created`. Rows without a value match. */
                "docket__date_created!"?: components["parameters"]["docket__date_created.not"];
                /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                docket__date_modified?: components["parameters"]["docket__date_modified"];
                /** @description Rows that do not match `docket__date_modified`. Rows without a value match. */
                "docket__date_modified!"?: components["parameters"]["docket__date_modified.not"];
                /** @description Equal to the value. Expects an integer. */
                docket__source?: components["parameters"]["docket__source"];
                /** @description Rows that do not match `docket__source`. Rows without a value match. */
                "docket__source!"?: components["parameters"]["docket__source.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket__assigned_to_str?: components["parameters"]["docket__assigned_to_str"];
                /** @description Rows that do not match `docket__assigned_to_str`. Rows without a value match. */
                "docket__assigned_to_str!"?: components["parameters"]["docket__assigned_to_str.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket__referred_to_str?: components["parameters"]["docket__referred_to_str"];
                /** @description Rows that do not match `docket__referred_to_str`. Rows without a value match. */
                "docket__referred_to_str!"?: components["parameters"]["docket__referred_to_str.not"];
                /** @description Equal to the value. Expects a date such as 2026-11-20. */
                docket__date_argued?: components["parameters"]["docket__date_argued"];
                /** @description Rows that do not match `docket__date_argued`. Rows without a value match. */
                "docket__date_argued!"?: components["parameters"]["docket__date_argued.not"];
                /** @description Equal to the value. Expects a date such as 2026-11-20. */
                docket__date_filed?: components["parameters"]["docket__date_filed"];
                /** @description Rows that do not match `docket__date_filed`. Rows without a value match. */
                "docket__date_filed!"?: components["parameters"]["docket__date_filed.not"];
                /** @description Equal to the value. Expects a date such as 2026-11-20. */
                docket__date_terminated?: components["parameters"]["docket__date_terminated"];
                /** @description Rows that do not match `docket__date_terminated`. Rows without a value match. */
                "docket__date_terminated!"?: components["parameters"]["docket__date_terminated.not"];
                /** @description Equal to the value. Expects a date such as 2026-11-20. */
                docket__date_last_filing?: components["parameters"]["docket__date_last_filing"];
                /** @description Rows that do not match `docket__date_last_filing`. Rows without a value match. */
                "docket__date_last_filing!"?: components["parameters"]["docket__date_last_filing.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket__case_name_short?: components["parameters"]["docket__case_name_short"];
                /** @description Rows that do not match `docket__case_name_short`. Rows without a value match. */
                "docket__case_name_short!"?: components["parameters"]["docket__case_name_short.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket__case_name?: components["parameters"]["docket__case_name"];
                /** @description Rows that do not match `docket__case_name`. Rows without a value match. */
                "docket__case_name!"?: components["parameters"]["docket__case_name.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket__case_name_full?: components["parameters"]["docket__case_name_full"];
                /** @description Rows that do not match `docket__case_name_full`. Rows without a value match. */
                "docket__case_name_full!"?: components["parameters"]["docket__case_name_full.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket__slug?: components["parameters"]["docket__slug"];
                /** @description Rows that do not match `docket__slug`. Rows without a value match. */
                "docket__slug!"?: components["parameters"]["docket__slug.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket__docket_number?: components["parameters"]["docket__docket_number"];
                /** @description Rows that do not match `docket__docket_number`. Rows without a value match. */
                "docket__docket_number!"?: components["parameters"]["docket__docket_number.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket__docket_number_core?: components["parameters"]["docket__docket_number_core"];
                /** @description Rows that do not match `docket__docket_number_core`. Rows without a value match. */
                "docket__docket_number_core!"?: components["parameters"]["docket__docket_number_core.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket__pacer_case_id?: components["parameters"]["docket__pacer_case_id"];
                /** @description Rows that do not match `docket__pacer_case_id`. Rows without a value match. */
                "docket__pacer_case_id!"?: components["parameters"]["docket__pacer_case_id.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket__cause?: components["parameters"]["docket__cause"];
                /** @description Rows that do not match `docket__cause`. Rows without a value match. */
                "docket__cause!"?: components["parameters"]["docket__cause.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket__nature_of_suit?: components["parameters"]["docket__nature_of_suit"];
                /** @description Rows that do not match `docket__nature_of_suit`. Rows without a value match. */
                "docket__nature_of_suit!"?: components["parameters"]["docket__nature_of_suit.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket__jury_demand?: components["parameters"]["docket__jury_demand"];
                /** @description Rows that do not match `docket__jury_demand`. Rows without a value match. */
                "docket__jury_demand!"?: components["parameters"]["docket__jury_demand.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket__jurisdiction_type?: components["parameters"]["docket__jurisdiction_type"];
                /** @description Rows that do not match `docket__jurisdiction_type`. Rows without a value match. */
                "docket__jurisdiction_type!"?: components["parameters"]["docket__jurisdiction_type.not"];
                /** @description Equal to the value. Expects a date such as 2026-11-20. */
                docket__date_blocked?: components["parameters"]["docket__date_blocked"];
                /** @description Rows that do not match `docket__date_blocked`. Rows without a value match. */
                "docket__date_blocked!"?: components["parameters"]["docket__date_blocked.not"];
                /** @description Equal to the value. Expects true or false. */
                docket__blocked?: components["parameters"]["docket__blocked"];
                /** @description Rows that do not match `docket__blocked`. Rows without a value match. */
                "docket__blocked!"?: components["parameters"]["docket__blocked.not"];
                /** @description Equal to the value. Expects an id. */
                docket__appeal_from?: components["parameters"]["docket__appeal_from"];
                /** @description Rows that do not match `docket__appeal_from`. Rows without a value match. */
                "docket__appeal_from!"?: components["parameters"]["docket__appeal_from.not"];
                /** @description Equal to the value. Expects an id. */
                docket__parent_docket?: components["parameters"]["docket__parent_docket"];
                /** @description Rows that do not match `docket__parent_docket`. Rows without a value match. */
                "docket__parent_docket!"?: components["parameters"]["docket__parent_docket.not"];
                /** @description Equal to the value. Expects an id. */
                docket__tags?: components["parameters"]["docket__tags"];
                /** @description Rows that do not match `docket__tags`. Rows without a value match. */
                "docket__tags!"?: components["parameters"]["docket__tags.not"];
                /** @description Equal to the value. Expects an id. */
                docket__panel?: components["parameters"]["docket__panel"];
                /** @description Rows that do not match `docket__panel`. Rows without a value match. */
                "docket__panel!"?: components["parameters"]["docket__panel.not"];
                /** @description The members to return, separated by commas: resource_uri, id, docket, recap_documents, date_created, date_modified, date_filed, time_filed, entry_number, recap_sequence_number, pacer_sequence_number, description, tags. */
                fields?: components["parameters"]["fields.dockets-v4-2"];
                /** @description The members not to return, separated by commas. */
                omit?: components["parameters"]["omit"];
                /** @description json, or absent. */
                format?: components["parameters"]["format"];
                /** @description From `next` or `previous`. */
                cursor?: components["parameters"]["cursor.dockets-v4"];
                /** @description `last` returns the last page. */
                position?: components["parameters"]["position.dockets-v4"];
                /** @description Returns the page that has the row of this id in its middle. */
                around?: components["parameters"]["around.dockets-v4"];
                /** @description Starts the page at this value of the first sort key. */
                seek?: components["parameters"]["seek"];
                /** @description `on` returns the number of rows alone. */
                count?: components["parameters"]["count"];
                /** @description Rows on a page, 1 to 100; 20 when absent. */
                page_size?: components["parameters"]["page_size.dockets-v4"];
                /** @description The sort keys, separated by commas: id, date_created, date_modified, date_filed, entry_number, recap_sequence_number. A '-' before a key sorts it in descending order. When absent: -id. */
                order_by?: components["parameters"]["order_by.dockets-v4-3"];
                /** @description Where rows without a value are. When absent: last when ascending, first when descending. */
                nulls?: components["parameters"]["nulls"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocketEntryPage"] | components["schemas"]["Count"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    listRecapDocumentsV4: {
        parameters: {
            query?: {
                /** @description Equal to the value. Expects an integer. */
                id?: components["parameters"]["id.dockets-v4"];
                /** @description Rows that do not match `id`. Rows without a value match. */
                "id!"?: components["parameters"]["id.not"];
                /** @description Greater than or equal to the value. Expects an integer. */
                id__gte?: components["parameters"]["id__gte"];
                /** @description Rows that do not match `id__gte`. Rows without a value match. */
                "id__gte!"?: components["parameters"]["id__gte.not"];
                /** @description Greater than the value. Expects an integer. */
                id__gt?: components["parameters"]["id__gt"];
                /** @description Rows that do not match `id__gt`. Rows without a value match. */
                "id__gt!"?: components["parameters"]["id__gt.not"];
                /** @description Less than or equal to the value. Expects an integer. */
                id__lte?: components["parameters"]["id__lte"];
                /** @description Rows that do not match `id__lte`. Rows without a value match. */
                "id__lte!"?: components["parameters"]["id__lte.not"];
                /** @description Less than the value. Expects an integer. */
                id__lt?: components["parameters"]["id__lt"];
                /** @description Rows that do not match `id__lt`. Rows without a value match. */
                "id__lt!"?: components["parameters"]["id__lt.not"];
                /** @description Between two values, both included. Expects an integer. */
                id__range?: components["parameters"]["id__range"];
                /** @description Rows that do not match `id__range`. Rows without a value match. */
                "id__range!"?: components["parameters"]["id__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                id__isnull?: components["parameters"]["id__isnull"];
                /** @description Rows that do not match `id__isnull`. Rows without a value match. */
                "id__isnull!"?: components["parameters"]["id__isnull.not"];
                /** @description Equal to the value. Expects an integer. */
                docket_entry?: components["parameters"]["docket_entry"];
                /** @description Rows that do not match `docket_entry`. Rows without a value match. */
                "docket_entry!"?: components["parameters"]["docket_entry.not"];
                /** @description Equal to the value. Expects an id. */
                tags?: components["parameters"]["tags"];
                /** @description Rows that do not match `tags`. Rows without a value match. */
                "tags!"?: components["parameters"]["tags.not"];
                /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created?: components["parameters"]["date_created"];
                /** @description Rows that do not match `date_created`. Rows without a value match. */
                "date_created!"?: components["parameters"]["date_created.not"];
                /** @description Greater than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__gte?: components["parameters"]["date_created__gte"];
                /** @description Rows that do not match `date_created__gte`. Rows without a value match. */
                "date_created__gte!"?: components["parameters"]["date_created__gte.not"];
                /** @description Greater than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__gt?: components["parameters"]["date_created__gt"];
                /** @description Rows that do not match `date_created__gt`. Rows without a value match. */
                "date_created__gt!"?: components["parameters"]["date_created__gt.not"];
                /** @description Less than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__lte?: components["parameters"]["date_created__lte"];
                /** @description Rows that do not match `date_created__lte`. Rows without a value match. */
                "date_created__lte!"?: components["parameters"]["date_created__lte.not"];
                /** @description Less than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__lt?: components["parameters"]["date_created__lt"];
                /** @description Rows that do not match `date_created__lt`. Rows without a value match. */
                "date_created__lt!"?: components["parameters"]["date_created__lt.not"];
                /** @description Between two values, both included. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__range?: components["parameters"]["date_created__range"];
                /** @description Rows that do not match `date_created__range`. Rows without a value match. */
                "date_created__range!"?: components["parameters"]["date_created__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                date_created__isnull?: components["parameters"]["date_created__isnull"];
                /** @description Rows that do not match `date_created__isnull`. Rows without a value match. */
                "date_created__isnull!"?: components["parameters"]["date_created__isnull.not"];
                /** @description In this year. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__year?: components["parameters"]["date_created__year"];
                /** @description Rows that do not match `date_created__year`. Rows without a value match. */
                "date_created__year!"?: components["parameters"]["date_created__year.not"];
                /** @description In this month of any year, 1 to 12. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__month?: components["parameters"]["date_created__month"];
                /** @description Rows that do not match `date_created__month`. Rows without a value match. */
                "date_created__month!"?: components["parameters"]["date_created__month.not"];
                /** @description On this day of any month, 1 to 31. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__day?: components["parameters"]["date_created__day"];
                /** @description Rows that do not match `date_created__day`. Rows without a value match. */
                "date_created__day!"?: components["parameters"]["date_created__day.not"];
                /** @description In this hour of any day, 0 to 23. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__hour?: components["parameters"]["date_created__hour"];
                /** @description Rows that do not match `date_created__hour`. Rows without a value match. */
                "date_created__hour!"?: components["parameters"]["date_created__hour.not"];
                /** @description In this minute of any hour, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__minute?: components["parameters"]["date_created__minute"];
                /** @description Rows that do not match `date_created__minute`. Rows without a value match. */
                "date_created__minute!"?: components["parameters"]["date_created__minute.not"];
                /** @description In this second of any minute, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__second?: components["parameters"]["date_created__second"];
                /** @description Rows that do not match `date_created__second`. Rows without a value match. */
                "date_created__second!"?: components["parameters"]["date_created__second.not"];
                /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified?: components["parameters"]["date_modified"];
                /** @description Rows that do not match `date_modified`. Rows without a value match. */
                "date_modified!"?: components["parameters"]["date_modified.not"];
                /** @description Greater than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__gte?: components["parameters"]["date_modified__gte"];
                /** @description Rows that do not match `date_modified__gte`. Rows without a value match. */
                "date_modified__gte!"?: components["parameters"]["date_modified__gte.not"];
                /** @description Greater than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__gt?: components["parameters"]["date_modified__gt"];
                /** @description Rows that do not match `date_modified__gt`. Rows without a value match. */
                "date_modified__gt!"?: components["parameters"]["date_modified__gt.not"];
                /** @description Less than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__lte?: components["parameters"]["date_modified__lte"];
                /** @description Rows that do not match `date_modified__lte`. Rows without a value match. */
                "date_modified__lte!"?: components["parameters"]["date_modified__lte.not"];
                /** @description Less than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__lt?: components["parameters"]["date_modified__lt"];
                /** @description Rows that do not match `date_modified__lt`. Rows without a value match. */
                "date_modified__lt!"?: components["parameters"]["date_modified__lt.not"];
                /** @description Between two values, both included. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__range?: components["parameters"]["date_modified__range"];
                /** @description Rows that do not match `date_modified__range`. Rows without a value match. */
                "date_modified__range!"?: components["parameters"]["date_modified__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                date_modified__isnull?: components["parameters"]["date_modified__isnull"];
                /** @description Rows that do not match `date_modified__isnull`. Rows without a value match. */
                "date_modified__isnull!"?: components["parameters"]["date_modified__isnull.not"];
                /** @description In this year. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__year?: components["parameters"]["date_modified__year"];
                /** @description Rows that do not match `date_modified__year`. Rows without a value match. */
                "date_modified__year!"?: components["parameters"]["date_modified__year.not"];
                /** @description In this month of any year, 1 to 12. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__month?: components["parameters"]["date_modified__month"];
                /** @description Rows that do not match `date_modified__month`. Rows without a value match. */
                "date_modified__month!"?: components["parameters"]["date_modified__month.not"];
                /** @description On this day of any month, 1 to 31. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__day?: components["parameters"]["date_modified__day"];
                /** @description Rows that do not match `date_modified__day`. Rows without a value match. */
                "date_modified__day!"?: components["parameters"]["date_modified__day.not"];
                /** @description In this hour of any day, 0 to 23. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__hour?: components["parameters"]["date_modified__hour"];
                /** @description Rows that do not match `date_modified__hour`. Rows without a value match. */
                "date_modified__hour!"?: components["parameters"]["date_modified__hour.not"];
                /** @description In this minute of any hour, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__minute?: components["parameters"]["date_modified__minute"];
                /** @description Rows that do not match `date_modified__minute`. Rows without a value match. */
                "date_modified__minute!"?: components["parameters"]["date_modified__minute.not"];
                /** @description In this second of any minute, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__second?: components["parameters"]["date_modified__second"];
                /** @description Rows that do not match `date_modified__second`. Rows without a value match. */
                "date_modified__second!"?: components["parameters"]["date_modified__second.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                sha1?: components["parameters"]["sha1"];
                /** @description Rows that do not match `sha1`. Rows without a value match. */
                "sha1!"?: components["parameters"]["sha1.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                sha1__startswith?: components["parameters"]["sha1__startswith"];
                /** @description Rows that do not match `sha1__startswith`. Rows without a value match. */
                "sha1__startswith!"?: components["parameters"]["sha1__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                sha1__istartswith?: components["parameters"]["sha1__istartswith"];
                /** @description Rows that do not match `sha1__istartswith`. Rows without a value match. */
                "sha1__istartswith!"?: components["parameters"]["sha1__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                sha1__iexact?: components["parameters"]["sha1__iexact"];
                /** @description Rows that do not match `sha1__iexact`. Rows without a value match. */
                "sha1__iexact!"?: components["parameters"]["sha1__iexact.not"];
                /** @description Equal to the value. Expects an integer. */
                page_count?: components["parameters"]["page_count"];
                /** @description Rows that do not match `page_count`. Rows without a value match. */
                "page_count!"?: components["parameters"]["page_count.not"];
                /** @description Greater than or equal to the value. Expects an integer. */
                page_count__gte?: components["parameters"]["page_count__gte"];
                /** @description Rows that do not match `page_count__gte`. Rows without a value match. */
                "page_count__gte!"?: components["parameters"]["page_count__gte.not"];
                /** @description Greater than the value. Expects an integer. */
                page_count__gt?: components["parameters"]["page_count__gt"];
                /** @description Rows that do not match `page_count__gt`. Rows without a value match. */
                "page_count__gt!"?: components["parameters"]["page_count__gt.not"];
                /** @description Less than or equal to the value. Expects an integer. */
                page_count__lte?: components["parameters"]["page_count__lte"];
                /** @description Rows that do not match `page_count__lte`. Rows without a value match. */
                "page_count__lte!"?: components["parameters"]["page_count__lte.not"];
                /** @description Less than the value. Expects an integer. */
                page_count__lt?: components["parameters"]["page_count__lt"];
                /** @description Rows that do not match `page_count__lt`. Rows without a value match. */
                "page_count__lt!"?: components["parameters"]["page_count__lt.not"];
                /** @description Between two values, both included. Expects an integer. */
                page_count__range?: components["parameters"]["page_count__range"];
                /** @description Rows that do not match `page_count__range`. Rows without a value match. */
                "page_count__range!"?: components["parameters"]["page_count__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                page_count__isnull?: components["parameters"]["page_count__isnull"];
                /** @description Rows that do not match `page_count__isnull`. Rows without a value match. */
                "page_count__isnull!"?: components["parameters"]["page_count__isnull.not"];
                /** @description Equal to the value. Expects an integer. */
                file_size?: components["parameters"]["file_size"];
                /** @description Rows that do not match `file_size`. Rows without a value match. */
                "file_size!"?: components["parameters"]["file_size.not"];
                /** @description Greater than or equal to the value. Expects an integer. */
                file_size__gte?: components["parameters"]["file_size__gte"];
                /** @description Rows that do not match `file_size__gte`. Rows without a value match. */
                "file_size__gte!"?: components["parameters"]["file_size__gte.not"];
                /** @description Greater than the value. Expects an integer. */
                file_size__gt?: components["parameters"]["file_size__gt"];
                /** @description Rows that do not match `file_size__gt`. Rows without a value match. */
                "file_size__gt!"?: components["parameters"]["file_size__gt.not"];
                /** @description Less than or equal to the value. Expects an integer. */
                file_size__lte?: components["parameters"]["file_size__lte"];
                /** @description Rows that do not match `file_size__lte`. Rows without a value match. */
                "file_size__lte!"?: components["parameters"]["file_size__lte.not"];
                /** @description Less than the value. Expects an integer. */
                file_size__lt?: components["parameters"]["file_size__lt"];
                /** @description Rows that do not match `file_size__lt`. Rows without a value match. */
                "file_size__lt!"?: components["parameters"]["file_size__lt.not"];
                /** @description Between two values, both included. Expects an integer. */
                file_size__range?: components["parameters"]["file_size__range"];
                /** @description Rows that do not match `file_size__range`. Rows without a value match. */
                "file_size__range!"?: components["parameters"]["file_size__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                file_size__isnull?: components["parameters"]["file_size__isnull"];
                /** @description Rows that do not match `file_size__isnull`. Rows without a value match. */
                "file_size__isnull!"?: components["parameters"]["file_size__isnull.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                plain_text?: components["parameters"]["plain_text"];
                /** @description Rows that do not match `plain_text`. Rows without a value match. */
                "plain_text!"?: components["parameters"]["plain_text.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                plain_text__startswith?: components["parameters"]["plain_text__startswith"];
                /** @description Rows that do not match `plain_text__startswith`. Rows without a value match. */
                "plain_text__startswith!"?: components["parameters"]["plain_text__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                plain_text__istartswith?: components["parameters"]["plain_text__istartswith"];
                /** @description Rows that do not match `plain_text__istartswith`. Rows without a value match. */
                "plain_text__istartswith!"?: components["parameters"]["plain_text__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                plain_text__iexact?: components["parameters"]["plain_text__iexact"];
                /** @description Rows that do not match `plain_text__iexact`. Rows without a value match. */
                "plain_text__iexact!"?: components["parameters"]["plain_text__iexact.not"];
                /** @description Equal to the value. Expects an integer. */
                ocr_status?: components["parameters"]["ocr_status"];
                /** @description Rows that do not match `ocr_status`. Rows without a value match. */
                "ocr_status!"?: components["parameters"]["ocr_status.not"];
                /** @description Greater than or equal to the value. Expects an integer. */
                ocr_status__gte?: components["parameters"]["ocr_status__gte"];
                /** @description Rows that do not match `ocr_status__gte`. Rows without a value match. */
                "ocr_status__gte!"?: components["parameters"]["ocr_status__gte.not"];
                /** @description Greater than the value. Expects an integer. */
                ocr_status__gt?: components["parameters"]["ocr_status__gt"];
                /** @description Rows that do not match `ocr_status__gt`. Rows without a value match. */
                "ocr_status__gt!"?: components["parameters"]["ocr_status__gt.not"];
                /** @description Less than or equal to the value. Expects an integer. */
                ocr_status__lte?: components["parameters"]["ocr_status__lte"];
                /** @description Rows that do not match `ocr_status__lte`. Rows without a value match. */
                "ocr_status__lte!"?: components["parameters"]["ocr_status__lte.not"];
                /** @description Less than the value. Expects an integer. */
                ocr_status__lt?: components["parameters"]["ocr_status__lt"];
                /** @description Rows that do not match `ocr_status__lt`. Rows without a value match. */
                "ocr_status__lt!"?: components["parameters"]["ocr_status__lt.not"];
                /** @description Between two values, both included. Expects an integer. */
                ocr_status__range?: components["parameters"]["ocr_status__range"];
                /** @description Rows that do not match `ocr_status__range`. Rows without a value match. */
                "ocr_status__range!"?: components["parameters"]["ocr_status__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                ocr_status__isnull?: components["parameters"]["ocr_status__isnull"];
                /** @description Rows that do not match `ocr_status__isnull`. Rows without a value match. */
                "ocr_status__isnull!"?: components["parameters"]["ocr_status__isnull.not"];
                /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_upload?: components["parameters"]["date_upload"];
                /** @description Rows that do not match `date_upload`. Rows without a value match. */
                "date_upload!"?: components["parameters"]["date_upload.not"];
                /** @description Greater than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_upload__gte?: components["parameters"]["date_upload__gte"];
                /** @description Rows that do not match `date_upload__gte`. Rows without a value match. */
                "date_upload__gte!"?: components["parameters"]["date_upload__gte.not"];
                /** @description Greater than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_upload__gt?: components["parameters"]["date_upload__gt"];
                /** @description Rows that do not match `date_upload__gt`. Rows without a value match. */
                "date_upload__gt!"?: components["parameters"]["date_upload__gt.not"];
                /** @description Less than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_upload__lte?: components["parameters"]["date_upload__lte"];
                /** @description Rows that do not match `date_upload__lte`. Rows without a value match. */
                "date_upload__lte!"?: components["parameters"]["date_upload__lte.not"];
                /** @description Less than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_upload__lt?: components["parameters"]["date_upload__lt"];
                /** @description Rows that do not match `date_upload__lt`. Rows without a value match. */
                "date_upload__lt!"?: components["parameters"]["date_upload__lt.not"];
                /** @description Between two values, both included. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_upload__range?: components["parameters"]["date_upload__range"];
                /** @description Rows that do not match `date_upload__range`. Rows without a value match. */
                "date_upload__range!"?: components["parameters"]["date_upload__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                date_upload__isnull?: components["parameters"]["date_upload__isnull"];
                /** @description Rows that do not match `date_upload__isnull`. Rows without a value match. */
                "date_upload__isnull!"?: components["parameters"]["date_upload__isnull.not"];
                /** @description In this year. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_upload__year?: components["parameters"]["date_upload__year"];
                /** @description Rows that do not match `date_upload__year`. Rows without a value match. */
                "date_upload__year!"?: components["parameters"]["date_upload__year.not"];
                /** @description In this month of any year, 1 to 12. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_upload__month?: components["parameters"]["date_upload__month"];
                /** @description Rows that do not match `date_upload__month`. Rows without a value match. */
                "date_upload__month!"?: components["parameters"]["date_upload__month.not"];
                /** @description On this day of any month, 1 to 31. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_upload__day?: components["parameters"]["date_upload__day"];
                /** @description Rows that do not match `date_upload__day`. Rows without a value match. */
                "date_upload__day!"?: components["parameters"]["date_upload__day.not"];
                /** @description In this hour of any day, 0 to 23. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_upload__hour?: components["parameters"]["date_upload__hour"];
                /** @description Rows that do not match `date_upload__hour`. Rows without a value match. */
                "date_upload__hour!"?: components["parameters"]["date_upload__hour.not"];
                /** @description In this minute of any hour, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_upload__minute?: components["parameters"]["date_upload__minute"];
                /** @description Rows that do not match `date_upload__minute`. Rows without a value match. */
                "date_upload__minute!"?: components["parameters"]["date_upload__minute.not"];
                /** @description In this second of any minute, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_upload__second?: components["parameters"]["date_upload__second"];
                /** @description Rows that do not match `date_upload__second`. Rows without a value match. */
                "date_upload__second!"?: components["parameters"]["date_upload__second.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                document_number?: components["parameters"]["document_number"];
                /** @description Rows that do not match `document_number`. Rows without a value match. */
                "document_number!"?: components["parameters"]["document_number.not"];
                /** @description Greater than or equal to the value. Expects a text without NUL characters. */
                document_number__gte?: components["parameters"]["document_number__gte"];
                /** @description Rows that do not match `document_number__gte`. Rows without a value match. */
                "document_number__gte!"?: components["parameters"]["document_number__gte.not"];
                /** @description Greater than the value. Expects a text without NUL characters. */
                document_number__gt?: components["parameters"]["document_number__gt"];
                /** @description Rows that do not match `document_number__gt`. Rows without a value match. */
                "document_number__gt!"?: components["parameters"]["document_number__gt.not"];
                /** @description Less than or equal to the value. Expects a text without NUL characters. */
                document_number__lte?: components["parameters"]["document_number__lte"];
                /** @description Rows that do not match `document_number__lte`. Rows without a value match. */
                "document_number__lte!"?: components["parameters"]["document_number__lte.not"];
                /** @description Less than the value. Expects a text without NUL characters. */
                document_number__lt?: components["parameters"]["document_number__lt"];
                /** @description Rows that do not match `document_number__lt`. Rows without a value match. */
                "document_number__lt!"?: components["parameters"]["document_number__lt.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                document_number__startswith?: components["parameters"]["document_number__startswith"];
                /** @description Rows that do not match `document_number__startswith`. Rows without a value match. */
                "document_number__startswith!"?: components["parameters"]["document_number__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                document_number__istartswith?: components["parameters"]["document_number__istartswith"];
                /** @description Rows that do not match `document_number__istartswith`. Rows without a value match. */
                "document_number__istartswith!"?: components["parameters"]["document_number__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                document_number__iexact?: components["parameters"]["document_number__iexact"];
                /** @description Rows that do not match `document_number__iexact`. Rows without a value match. */
                "document_number__iexact!"?: components["parameters"]["document_number__iexact.not"];
                /** @description Equal to the value. Expects an integer. */
                attachment_number?: components["parameters"]["attachment_number"];
                /** @description Rows that do not match `attachment_number`. Rows without a value match. */
                "attachment_number!"?: components["parameters"]["attachment_number.not"];
                /** @description Greater than or equal to the value. Expects an integer. */
                attachment_number__gte?: components["parameters"]["attachment_number__gte"];
                /** @description Rows that do not match `attachment_number__gte`. Rows without a value match. */
                "attachment_number__gte!"?: components["parameters"]["attachment_number__gte.not"];
                /** @description Greater than the value. Expects an integer. */
                attachment_number__gt?: components["parameters"]["attachment_number__gt"];
                /** @description Rows that do not match `attachment_number__gt`. Rows without a value match. */
                "attachment_number__gt!"?: components["parameters"]["attachment_number__gt.not"];
                /** @description Less than or equal to the value. Expects an integer. */
                attachment_number__lte?: components["parameters"]["attachment_number__lte"];
                /** @description Rows that do not match `attachment_number__lte`. Rows without a value match. */
                "attachment_number__lte!"?: components["parameters"]["attachment_number__lte.not"];
                /** @description Less than the value. Expects an integer. */
                attachment_number__lt?: components["parameters"]["attachment_number__lt"];
                /** @description Rows that do not match `attachment_number__lt`. Rows without a value match. */
                "attachment_number__lt!"?: components["parameters"]["attachment_number__lt.not"];
                /** @description Between two values, both included. Expects an integer. */
                attachment_number__range?: components["parameters"]["attachment_number__range"];
                /** @description Rows that do not match `attachment_number__range`. Rows without a value match. */
                "attachment_number__range!"?: components["parameters"]["attachment_number__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                attachment_number__isnull?: components["parameters"]["attachment_number__isnull"];
                /** @description Rows that do not match `attachment_number__isnull`. Rows without a value match. */
                "attachment_number__isnull!"?: components["parameters"]["attachment_number__isnull.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                pacer_doc_id?: components["parameters"]["pacer_doc_id"];
                /** @description Rows that do not match `pacer_doc_id`. Rows without a value match. */
                "pacer_doc_id!"?: components["parameters"]["pacer_doc_id.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                pacer_doc_id__startswith?: components["parameters"]["pacer_doc_id__startswith"];
                /** @description Rows that do not match `pacer_doc_id__startswith`. Rows without a value match. */
                "pacer_doc_id__startswith!"?: components["parameters"]["pacer_doc_id__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                pacer_doc_id__istartswith?: components["parameters"]["pacer_doc_id__istartswith"];
                /** @description Rows that do not match `pacer_doc_id__istartswith`. Rows without a value match. */
                "pacer_doc_id__istartswith!"?: components["parameters"]["pacer_doc_id__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                pacer_doc_id__iexact?: components["parameters"]["pacer_doc_id__iexact"];
                /** @description Rows that do not match `pacer_doc_id__iexact`. Rows without a value match. */
                "pacer_doc_id__iexact!"?: components["parameters"]["pacer_doc_id__iexact.not"];
                /** @description Equal to one of the values. Expects a text without NUL characters. */
                pacer_doc_id__in?: components["parameters"]["pacer_doc_id__in"];
                /** @description Rows that do not match `pacer_doc_id__in`. Rows without a value match. */
                "pacer_doc_id__in!"?: components["parameters"]["pacer_doc_id__in.not"];
                /** @description Equal to the value. Expects true or false. */
                is_available?: components["parameters"]["is_available"];
                /** @description Rows that do not match `is_available`. Rows without a value match. */
                "is_available!"?: components["parameters"]["is_available.not"];
                /** @description true: rows without a value; false: rows with one. */
                is_available__isnull?: components["parameters"]["is_available__isnull"];
                /** @description Rows that do not match `is_available__isnull`. Rows without a value match. */
                "is_available__isnull!"?: components["parameters"]["is_available__isnull.not"];
                /** @description Equal to the value. Expects true or false. */
                is_free_on_pacer?: components["parameters"]["is_free_on_pacer"];
                /** @description Rows that do not match `is_free_on_pacer`. Rows without a value match. */
                "is_free_on_pacer!"?: components["parameters"]["is_free_on_pacer.not"];
                /** @description true: rows without a value; false: rows with one. */
                is_free_on_pacer__isnull?: components["parameters"]["is_free_on_pacer__isnull"];
                /** @description Rows that do not match `is_free_on_pacer__isnull`. Rows without a value match. */
                "is_free_on_pacer__isnull!"?: components["parameters"]["is_free_on_pacer__isnull.not"];
                /** @description Equal to the value. Expects true or false. */
                is_sealed?: components["parameters"]["is_sealed"];
                /** @description Rows that do not match `is_sealed`. Rows without a value match. */
                "is_sealed!"?: components["parameters"]["is_sealed.not"];
                /** @description true: rows without a value; false: rows with one. */
                is_sealed__isnull?: components["parameters"]["is_sealed__isnull"];
                /** @description Rows that do not match `is_sealed__isnull`. Rows without a value match. */
                "is_sealed__isnull!"?: components["parameters"]["is_sealed__isnull.not"];
                /** @description Equal to the value. Expects one of 1, 2. */
                document_type?: components["parameters"]["document_type"];
                /** @description Rows that do not match `document_type`. Rows without a value match. */
                "document_type!"?: components["parameters"]["document_type.not"];
                /** @description Greater than or equal to the value. Expects one of 1, 2. */
                document_type__gte?: components["parameters"]["document_type__gte"];
                /** @description Rows that do not match `document_type__gte`. Rows without a value match. */
                "document_type__gte!"?: components["parameters"]["document_type__gte.not"];
                /** @description Greater than the value. Expects one of 1, 2. */
                document_type__gt?: components["parameters"]["document_type__gt"];
                /** @description Rows that do not match `document_type__gt`. Rows without a value match. */
                "document_type__gt!"?: components["parameters"]["document_type__gt.not"];
                /** @description Less than or equal to the value. Expects one of 1, 2. */
                document_type__lte?: components["parameters"]["document_type__lte"];
                /** @description Rows that do not match `document_type__lte`. Rows without a value match. */
                "document_type__lte!"?: components["parameters"]["document_type__lte.not"];
                /** @description Less than the value. Expects one of 1, 2. */
                document_type__lt?: components["parameters"]["document_type__lt"];
                /** @description Rows that do not match `document_type__lt`. Rows without a value match. */
                "document_type__lt!"?: components["parameters"]["document_type__lt.not"];
                /** @description Between two values, both included. Expects one of 1, 2. */
                document_type__range?: components["parameters"]["document_type__range"];
                /** @description Rows that do not match `document_type__range`. Rows without a value match. */
                "document_type__range!"?: components["parameters"]["document_type__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                document_type__isnull?: components["parameters"]["document_type__isnull"];
                /** @description Rows that do not match `document_type__isnull`. Rows without a value match. */
                "document_type__isnull!"?: components["parameters"]["document_type__isnull.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                description?: components["parameters"]["description"];
                /** @description Rows that do not match `description`. Rows without a value match. */
                "description!"?: components["parameters"]["description.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                description__startswith?: components["parameters"]["description__startswith"];
                /** @description Rows that do not match `description__startswith`. Rows without a value match. */
                "description__startswith!"?: components["parameters"]["description__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                description__istartswith?: components["parameters"]["description__istartswith"];
                /** @description Rows that do not match `description__istartswith`. Rows without a value match. */
                "description__istartswith!"?: components["parameters"]["description__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                description__iexact?: components["parameters"]["description__iexact"];
                /** @description Rows that do not match `description__iexact`. Rows without a value match. */
                "description__iexact!"?: components["parameters"]["description__iexact.not"];
                /** @description Equal to the value. Expects an integer. */
                docket_entry__id?: components["parameters"]["docket_entry__id"];
                /** @description Rows that do not match `docket_entry__id`. Rows without a value match. */
                "docket_entry__id!"?: components["parameters"]["docket_entry__id.not"];
                /** @description Equal to the value. Expects an integer. */
                docket_entry__docket?: components["parameters"]["docket_entry__docket"];
                /** @description Rows that do not match `docket_entry__docket`. Rows without a value match. */
                "docket_entry__docket!"?: components["parameters"]["docket_entry__docket.not"];
                /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                docket_entry__date_created?: components["parameters"]["docket_entry__date_created"];
                /** @description Rows that do not match `docket_entry__date_created`. Rows without a value match. */
                "docket_entry__date_created!"?: components["parameters"]["docket_entry__date_created.not"];
                /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                docket_entry__date_modified?: components["parameters"]["docket_entry__date_modified"];
                /** @description Rows that do not match `docket_entry__date_modified`. Rows without a value match. */
                "docket_entry__date_modified!"?: components["parameters"]["docket_entry__date_modified.not"];
                /** @description Equal to the value. Expects a date such as 2026-11-20. */
                docket_entry__date_filed?: components["parameters"]["docket_entry__date_filed"];
                /** @description Rows that do not match `docket_entry__date_filed`. Rows without a value match. */
                "docket_entry__date_filed!"?: components["parameters"]["docket_entry__date_filed.not"];
                /** @description Equal to the value. Expects a time of day such as 14:30:00. */
                docket_entry__time_filed?: components["parameters"]["docket_entry__time_filed"];
                /** @description Rows that do not match `docket_entry__time_filed`. Rows without a value match. */
                "docket_entry__time_filed!"?: components["parameters"]["docket_entry__time_filed.not"];
                /** @description Equal to the value. Expects an integer. */
                docket_entry__entry_number?: components["parameters"]["docket_entry__entry_number"];
                /** @description Rows that do not match `docket_entry__entry_number`. Rows without a value match. */
                "docket_entry__entry_number!"?: components["parameters"]["docket_entry__entry_number.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket_entry__recap_sequence_number?: components["parameters"]["docket_entry__recap_sequence_number"];
                /** @description Rows that do not match `docket_entry__recap_sequence_number`. Rows without a value match. */
                "docket_entry__recap_sequence_number!"?: components["parameters"]["docket_entry__recap_sequence_number.not"];
                /** @description Equal to the value. Expects an integer. */
                docket_entry__pacer_sequence_number?: components["parameters"]["docket_entry__pacer_sequence_number"];
                /** @description Rows that do not match `docket_entry__pacer_sequence_number`. Rows without a value match. */
                "docket_entry__pacer_sequence_number!"?: components["parameters"]["docket_entry__pacer_sequence_number.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket_entry__description?: components["parameters"]["docket_entry__description"];
                /** @description Rows that do not match `docket_entry__description`. Rows without a value match. */
                "docket_entry__description!"?: components["parameters"]["docket_entry__description.not"];
                /** @description Equal to the value. Expects an id. */
                docket_entry__tags?: components["parameters"]["docket_entry__tags"];
                /** @description Rows that do not match `docket_entry__tags`. Rows without a value match. */
                "docket_entry__tags!"?: components["parameters"]["docket_entry__tags.not"];
                /** @description The members to return, separated by commas: resource_uri, id, tags, absolute_url, date_created, date_modified, sha1, page_count, file_size, filepath_local, filepath_ia, ia_upload_failure_count, thumbnail, thumbnail_status, plain_text, ocr_status, date_upload, document_number, attachment_number, pacer_doc_id, is_available, is_free_on_pacer, is_sealed, document_type, description, acms_document_guid. */
                fields?: components["parameters"]["fields.dockets-v4-3"];
                /** @description The members not to return, separated by commas. */
                omit?: components["parameters"]["omit"];
                /** @description json, or absent. */
                format?: components["parameters"]["format"];
                /** @description From `next` or `previous`. */
                cursor?: components["parameters"]["cursor.dockets-v4"];
                /** @description `last` returns the last page. */
                position?: components["parameters"]["position.dockets-v4"];
                /** @description Returns the page that has the row of this id in its middle. */
                around?: components["parameters"]["around.dockets-v4"];
                /** @description Starts the page at this value of the first sort key. */
                seek?: components["parameters"]["seek"];
                /** @description `on` returns the number of rows alone. */
                count?: components["parameters"]["count"];
                /** @description Rows on a page, 1 to 100; 20 when absent. */
                page_size?: components["parameters"]["page_size.dockets-v4"];
                /** @description The sort keys, separated by commas: id, date_created, date_modified, page_count, date_upload, document_number, attachment_number. A '-' before a key sorts it in descending order. When absent: -id. */
                order_by?: components["parameters"]["order_by.dockets-v4-4"];
                /** @description Where rows without a value are. When absent: last when ascending, first when descending. */
                nulls?: components["parameters"]["nulls"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecapDocumentPage"] | components["schemas"]["Count"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    listCourtsV3: {
        parameters: {
            query?: {
                /** @description Equal to the value. Expects a text without NUL characters. */
                id?: components["parameters"]["id.dockets-v4-2"];
                /** @description Rows that do not match `id`. Rows without a value match. */
                "id!"?: components["parameters"]["id.not.dockets-v4"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                id__startswith?: components["parameters"]["id__startswith"];
                /** @description Rows that do not match `id__startswith`. Rows without a value match. */
                "id__startswith!"?: components["parameters"]["id__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                id__istartswith?: components["parameters"]["id__istartswith"];
                /** @description Rows that do not match `id__istartswith`. Rows without a value match. */
                "id__istartswith!"?: components["parameters"]["id__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                id__iexact?: components["parameters"]["id__iexact"];
                /** @description Rows that do not match `id__iexact`. Rows without a value match. */
                "id__iexact!"?: components["parameters"]["id__iexact.not"];
                /** @description Equal to the value. Expects an integer. */
                pacer_court_id?: components["parameters"]["pacer_court_id"];
                /** @description Rows that do not match `pacer_court_id`. Rows without a value match. */
                "pacer_court_id!"?: components["parameters"]["pacer_court_id.not"];
                /** @description Greater than or equal to the value. Expects an integer. */
                pacer_court_id__gte?: components["parameters"]["pacer_court_id__gte"];
                /** @description Rows that do not match `pacer_court_id__gte`. Rows without a value match. */
                "pacer_court_id__gte!"?: components["parameters"]["pacer_court_id__gte.not"];
                /** @description Greater than the value. Expects an integer. */
                pacer_court_id__gt?: components["parameters"]["pacer_court_id__gt"];
                /** @description Rows that do not match `pacer_court_id__gt`. Rows without a value match. */
                "pacer_court_id__gt!"?: components["parameters"]["pacer_court_id__gt.not"];
                /** @description Less than or equal to the value. Expects an integer. */
                pacer_court_id__lte?: components["parameters"]["pacer_court_id__lte"];
                /** @description Rows that do not match `pacer_court_id__lte`. Rows without a value match. */
                "pacer_court_id__lte!"?: components["parameters"]["pacer_court_id__lte.not"];
                /** @description Less than the value. Expects an integer. */
                pacer_court_id__lt?: components["parameters"]["pacer_court_id__lt"];
                /** @description Rows that do not match `pacer_court_id__lt`. Rows without a value match. */
                "pacer_court_id__lt!"?: components["parameters"]["pacer_court_id__lt.not"];
                /** @description Between two values, both included. Expects an integer. */
                pacer_court_id__range?: components["parameters"]["pacer_court_id__range"];
                /** @description Rows that do not match `pacer_court_id__range`. Rows without a value match. */
                "pacer_court_id__range!"?: components["parameters"]["pacer_court_id__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                pacer_court_id__isnull?: components["parameters"]["pacer_court_id__isnull"];
                /** @description Rows that do not match `pacer_court_id__isnull`. Rows without a value match. */
                "pacer_court_id__isnull!"?: components["parameters"]["pacer_court_id__isnull.not"];
                /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified?: components["parameters"]["date_modified"];
                /** @description Rows that do not match `date_modified`. Rows without a value match. */
                "date_modified!"?: components["parameters"]["date_modified.not"];
                /** @description Greater than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__gte?: components["parameters"]["date_modified__gte"];
                /** @description Rows that do not match `date_modified__gte`. Rows without a value match. */
                "date_modified__gte!"?: components["parameters"]["date_modified__gte.not"];
                /** @description Greater than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__gt?: components["parameters"]["date_modified__gt"];
                /** @description Rows that do not match `date_modified__gt`. Rows without a value match. */
                "date_modified__gt!"?: components["parameters"]["date_modified__gt.not"];
                /** @description Less than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__lte?: components["parameters"]["date_modified__lte"];
                /** @description Rows that do not match `date_modified__lte`. Rows without a value match. */
                "date_modified__lte!"?: components["parameters"]["date_modified__lte.not"];
                /** @description Less than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__lt?: components["parameters"]["date_modified__lt"];
                /** @description Rows that do not match `date_modified__lt`. Rows without a value match. */
                "date_modified__lt!"?: components["parameters"]["date_modified__lt.not"];
                /** @description Between two values, both included. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__range?: components["parameters"]["date_modified__range"];
                /** @description Rows that do not match `date_modified__range`. Rows without a value match. */
                "date_modified__range!"?: components["parameters"]["date_modified__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                date_modified__isnull?: components["parameters"]["date_modified__isnull"];
                /** @description Rows that do not match `date_modified__isnull`. Rows without a value match. */
                "date_modified__isnull!"?: components["parameters"]["date_modified__isnull.not"];
                /** @description In this year. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__year?: components["parameters"]["date_modified__year"];
                /** @description Rows that do not match `date_modified__year`. Rows without a value match. */
                "date_modified__year!"?: components["parameters"]["date_modified__year.not"];
                /** @description In this month of any year, 1 to 12. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__month?: components["parameters"]["date_modified__month"];
                /** @description Rows that do not match `date_modified__month`. Rows without a value match. */
                "date_modified__month!"?: components["parameters"]["date_modified__month.not"];
                /** @description On this day of any month, 1 to 31. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__day?: components["parameters"]["date_modified__day"];
                /** @description Rows that do not match `date_modified__day`. Rows without a value match. */
                "date_modified__day!"?: components["parameters"]["date_modified__day.not"];
                /** @description In this hour of any day, 0 to 23. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__hour?: components["parameters"]["date_modified__hour"];
                /** @description Rows that do not match `date_modified__hour`. Rows without a value match. */
                "date_modified__hour!"?: components["parameters"]["date_modified__hour.not"];
                /** @description In this minute of any hour, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__minute?: components["parameters"]["date_modified__minute"];
                /** @description Rows that do not match `date_modified__minute`. Rows without a value match. */
                "date_modified__minute!"?: components["parameters"]["date_modified__minute.not"];
                /** @description In this second of any minute, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__second?: components["parameters"]["date_modified__second"];
                /** @description Rows that do not match `date_modified__second`. Rows without a value match. */
                "date_modified__second!"?: components["parameters"]["date_modified__second.not"];
                /** @description Equal to the value. Expects true or false. */
                in_use?: components["parameters"]["in_use"];
                /** @description Rows that do not match `in_use`. Rows without a value match. */
                "in_use!"?: components["parameters"]["in_use.not"];
                /** @description Equal to the value. Expects true or false. */
                has_opinion_scraper?: components["parameters"]["has_opinion_scraper"];
                /** @description Rows that do not match `has_opinion_scraper`. Rows without a value match. */
                "has_opinion_scraper!"?: components["parameters"]["has_opinion_scraper.not"];
                /** @description Equal to the value. Expects true or false. */
                has_oral_argument_scraper?: components["parameters"]["has_oral_argument_scraper"];
                /** @description Rows that do not match `has_oral_argument_scraper`. Rows without a value match. */
                "has_oral_argument_scraper!"?: components["parameters"]["has_oral_argument_scraper.not"];
                /** @description Equal to the value. Expects a number. */
                position?: components["parameters"]["position.dockets-v3"];
                /** @description Rows that do not match `position`. Rows without a value match. */
                "position!"?: components["parameters"]["position.not"];
                /** @description Greater than or equal to the value. Expects a number. */
                position__gte?: components["parameters"]["position__gte"];
                /** @description Rows that do not match `position__gte`. Rows without a value match. */
                "position__gte!"?: components["parameters"]["position__gte.not"];
                /** @description Greater than the value. Expects a number. */
                position__gt?: components["parameters"]["position__gt"];
                /** @description Rows that do not match `position__gt`. Rows without a value match. */
                "position__gt!"?: components["parameters"]["position__gt.not"];
                /** @description Less than or equal to the value. Expects a number. */
                position__lte?: components["parameters"]["position__lte"];
                /** @description Rows that do not match `position__lte`. Rows without a value match. */
                "position__lte!"?: components["parameters"]["position__lte.not"];
                /** @description Less than the value. Expects a number. */
                position__lt?: components["parameters"]["position__lt"];
                /** @description Rows that do not match `position__lt`. Rows without a value match. */
                "position__lt!"?: components["parameters"]["position__lt.not"];
                /** @description Between two values, both included. Expects a number. */
                position__range?: components["parameters"]["position__range"];
                /** @description Rows that do not match `position__range`. Rows without a value match. */
                "position__range!"?: components["parameters"]["position__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                position__isnull?: components["parameters"]["position__isnull"];
                /** @description Rows that do not match `position__isnull`. Rows without a value match. */
                "position__isnull!"?: components["parameters"]["position__isnull.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                citation_string?: components["parameters"]["citation_string"];
                /** @description Rows that do not match `citation_string`. Rows without a value match. */
                "citation_string!"?: components["parameters"]["citation_string.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                citation_string__startswith?: components["parameters"]["citation_string__startswith"];
                /** @description Rows that do not match `citation_string__startswith`. Rows without a value match. */
                "citation_string__startswith!"?: components["parameters"]["citation_string__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                citation_string__istartswith?: components["parameters"]["citation_string__istartswith"];
                /** @description Rows that do not match `citation_string__istartswith`. Rows without a value match. */
                "citation_string__istartswith!"?: components["parameters"]["citation_string__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                citation_string__iexact?: components["parameters"]["citation_string__iexact"];
                /** @description Rows that do not match `citation_string__iexact`. Rows without a value match. */
                "citation_string__iexact!"?: components["parameters"]["citation_string__iexact.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                short_name?: components["parameters"]["short_name"];
                /** @description Rows that do not match `short_name`. Rows without a value match. */
                "short_name!"?: components["parameters"]["short_name.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                short_name__startswith?: components["parameters"]["short_name__startswith"];
                /** @description Rows that do not match `short_name__startswith`. Rows without a value match. */
                "short_name__startswith!"?: components["parameters"]["short_name__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                short_name__istartswith?: components["parameters"]["short_name__istartswith"];
                /** @description Rows that do not match `short_name__istartswith`. Rows without a value match. */
                "short_name__istartswith!"?: components["parameters"]["short_name__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                short_name__iexact?: components["parameters"]["short_name__iexact"];
                /** @description Rows that do not match `short_name__iexact`. Rows without a value match. */
                "short_name__iexact!"?: components["parameters"]["short_name__iexact.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                full_name?: components["parameters"]["full_name"];
                /** @description Rows that do not match `full_name`. Rows without a value match. */
                "full_name!"?: components["parameters"]["full_name.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                full_name__startswith?: components["parameters"]["full_name__startswith"];
                /** @description Rows that do not match `full_name__startswith`. Rows without a value match. */
                "full_name__startswith!"?: components["parameters"]["full_name__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                full_name__istartswith?: components["parameters"]["full_name__istartswith"];
                /** @description Rows that do not match `full_name__istartswith`. Rows without a value match. */
                "full_name__istartswith!"?: components["parameters"]["full_name__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                full_name__iexact?: components["parameters"]["full_name__iexact"];
                /** @description Rows that do not match `full_name__iexact`. Rows without a value match. */
                "full_name__iexact!"?: components["parameters"]["full_name__iexact.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                url?: components["parameters"]["url"];
                /** @description Rows that do not match `url`. Rows without a value match. */
                "url!"?: components["parameters"]["url.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                url__startswith?: components["parameters"]["url__startswith"];
                /** @description Rows that do not match `url__startswith`. Rows without a value match. */
                "url__startswith!"?: components["parameters"]["url__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                url__istartswith?: components["parameters"]["url__istartswith"];
                /** @description Rows that do not match `url__istartswith`. Rows without a value match. */
                "url__istartswith!"?: components["parameters"]["url__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                url__iexact?: components["parameters"]["url__iexact"];
                /** @description Rows that do not match `url__iexact`. Rows without a value match. */
                "url__iexact!"?: components["parameters"]["url__iexact.not"];
                /** @description Equal to the value. Expects a date such as 2026-11-20. */
                start_date?: components["parameters"]["start_date"];
                /** @description Rows that do not match `start_date`. Rows without a value match. */
                "start_date!"?: components["parameters"]["start_date.not"];
                /** @description Greater than or equal to the value. Expects a date such as 2026-11-20. */
                start_date__gte?: components["parameters"]["start_date__gte"];
                /** @description Rows that do not match `start_date__gte`. Rows without a value match. */
                "start_date__gte!"?: components["parameters"]["start_date__gte.not"];
                /** @description Greater than the value. Expects a date such as 2026-11-20. */
                start_date__gt?: components["parameters"]["start_date__gt"];
                /** @description Rows that do not match `start_date__gt`. Rows without a value match. */
                "start_date__gt!"?: components["parameters"]["start_date__gt.not"];
                /** @description Less than or equal to the value. Expects a date such as 2026-11-20. */
                start_date__lte?: components["parameters"]["start_date__lte"];
                /** @description Rows that do not match `start_date__lte`. Rows without a value match. */
                "start_date__lte!"?: components["parameters"]["start_date__lte.not"];
                /** @description Less than the value. Expects a date such as 2026-11-20. */
                start_date__lt?: components["parameters"]["start_date__lt"];
                /** @description Rows that do not match `start_date__lt`. Rows without a value match. */
                "start_date__lt!"?: components["parameters"]["start_date__lt.not"];
                /** @description Between two values, both included. Expects a date such as 2026-11-20. */
                start_date__range?: components["parameters"]["start_date__range"];
                /** @description Rows that do not match `start_date__range`. Rows without a value match. */
                "start_date__range!"?: components["parameters"]["start_date__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                start_date__isnull?: components["parameters"]["start_date__isnull"];
                /** @description Rows that do not match `start_date__isnull`. Rows without a value match. */
                "start_date__isnull!"?: components["parameters"]["start_date__isnull.not"];
                /** @description In this year. Expects a date such as 2026-11-20. */
                start_date__year?: components["parameters"]["start_date__year"];
                /** @description Rows that do not match `start_date__year`. Rows without a value match. */
                "start_date__year!"?: components["parameters"]["start_date__year.not"];
                /** @description In this month of any year, 1 to 12. Expects a date such as 2026-11-20. */
                start_date__month?: components["parameters"]["start_date__month"];
                /** @description Rows that do not match `start_date__month`. Rows without a value match. */
                "start_date__month!"?: components["parameters"]["start_date__month.not"];
                /** @description On this day of any month, 1 to 31. Expects a date such as 2026-11-20. */
                start_date__day?: components["parameters"]["start_date__day"];
                /** @description Rows that do not match `start_date__day`. Rows without a value match. */
                "start_date__day!"?: components["parameters"]["start_date__day.not"];
                /** @description Equal to the value. Expects a date such as 2026-11-20. */
                end_date?: components["parameters"]["end_date"];
                /** @description Rows that do not match `end_date`. Rows without a value match. */
                "end_date!"?: components["parameters"]["end_date.not"];
                /** @description Greater than or equal to the value. Expects a date such as 2026-11-20. */
                end_date__gte?: components["parameters"]["end_date__gte"];
                /** @description Rows that do not match `end_date__gte`. Rows without a value match. */
                "end_date__gte!"?: components["parameters"]["end_date__gte.not"];
                /** @description Greater than the value. Expects a date such as 2026-11-20. */
                end_date__gt?: components["parameters"]["end_date__gt"];
                /** @description Rows that do not match `end_date__gt`. Rows without a value match. */
                "end_date__gt!"?: components["parameters"]["end_date__gt.not"];
                /** @description Less than or equal to the value. Expects a date such as 2026-11-20. */
                end_date__lte?: components["parameters"]["end_date__lte"];
                /** @description Rows that do not match `end_date__lte`. Rows without a value match. */
                "end_date__lte!"?: components["parameters"]["end_date__lte.not"];
                /** @description Less than the value. Expects a date such as 2026-11-20. */
                end_date__lt?: components["parameters"]["end_date__lt"];
                /** @description Rows that do not match `end_date__lt`. Rows without a value match. */
                "end_date__lt!"?: components["parameters"]["end_date__lt.not"];
                /** @description Between two values, both included. Expects a date such as 2026-11-20. */
                end_date__range?: components["parameters"]["end_date__range"];
                /** @description Rows that do not match `end_date__range`. Rows without a value match. */
                "end_date__range!"?: components["parameters"]["end_date__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                end_date__isnull?: components["parameters"]["end_date__isnull"];
                /** @description Rows that do not match `end_date__isnull`. Rows without a value match. */
                "end_date__isnull!"?: components["parameters"]["end_date__isnull.not"];
                /** @description In this year. Expects a date such as 2026-11-20. */
                end_date__year?: components["parameters"]["end_date__year"];
                /** @description Rows that do not match `end_date__year`. Rows without a value match. */
                "end_date__year!"?: components["parameters"]["end_date__year.not"];
                /** @description In this month of any year, 1 to 12. Expects a date such as 2026-11-20. */
                end_date__month?: components["parameters"]["end_date__month"];
                /** @description Rows that do not match `end_date__month`. Rows without a value match. */
                "end_date__month!"?: components["parameters"]["end_date__month.not"];
                /** @description On this day of any month, 1 to 31. Expects a date such as 2026-11-20. */
                end_date__day?: components["parameters"]["end_date__day"];
                /** @description Rows that do not match `end_date__day`. Rows without a value match. */
                "end_date__day!"?: components["parameters"]["end_date__day.not"];
                /** @description Equal to the value. Expects one of F, FD, FB, FBP, FS, S, SA, ST, SS, SAG, TRS, TRA, TRT, TRX, TS, TA, TT, TSP, MA, MT, C, I, T. */
                jurisdiction?: components["parameters"]["jurisdiction"];
                /** @description Rows that do not match `jurisdiction`. Rows without a value match. */
                "jurisdiction!"?: components["parameters"]["jurisdiction.not"];
                /** @description Starts with the value. Expects one of F, FD, FB, FBP, FS, S, SA, ST, SS, SAG, TRS, TRA, TRT, TRX, TS, TA, TT, TSP, MA, MT, C, I, T. */
                jurisdiction__startswith?: components["parameters"]["jurisdiction__startswith"];
                /** @description Rows that do not match `jurisdiction__startswith`. Rows without a value match. */
                "jurisdiction__startswith!"?: components["parameters"]["jurisdiction__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects one of F, FD, FB, FBP, FS, S, SA, ST, SS, SAG, TRS, TRA, TRT, TRX, TS, TA, TT, TSP, MA, MT, C, I, T. */
                jurisdiction__istartswith?: components["parameters"]["jurisdiction__istartswith"];
                /** @description Rows that do not match `jurisdiction__istartswith`. Rows without a value match. */
                "jurisdiction__istartswith!"?: components["parameters"]["jurisdiction__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects one of F, FD, FB, FBP, FS, S, SA, ST, SS, SAG, TRS, TRA, TRT, TRX, TS, TA, TT, TSP, MA, MT, C, I, T. */
                jurisdiction__iexact?: components["parameters"]["jurisdiction__iexact"];
                /** @description Rows that do not match `jurisdiction__iexact`. Rows without a value match. */
                "jurisdiction__iexact!"?: components["parameters"]["jurisdiction__iexact.not"];
                /** @description Equal to the value. Expects an id. */
                parent_court?: components["parameters"]["parent_court"];
                /** @description Rows that do not match `parent_court`. Rows without a value match. */
                "parent_court!"?: components["parameters"]["parent_court.not"];
                /** @description Equal to the value. Expects an id. */
                appeals_to?: components["parameters"]["appeals_to"];
                /** @description Rows that do not match `appeals_to`. Rows without a value match. */
                "appeals_to!"?: components["parameters"]["appeals_to.not"];
                /** @description The members to return, separated by commas: resource_uri, id, pacer_court_id, pacer_has_rss_feed, pacer_rss_entry_types, date_last_pacer_contact, fjc_court_id, date_modified, in_use, has_opinion_scraper, has_oral_argument_scraper, position, citation_string, short_name, full_name, url, start_date, end_date, jurisdiction, parent_court, appeals_to. */
                fields?: components["parameters"]["fields"];
                /** @description The members not to return, separated by commas. */
                omit?: components["parameters"]["omit"];
                /** @description json, or absent. */
                format?: components["parameters"]["format"];
                /** @description The number of a page, up to 100, or `last`. */
                page?: components["parameters"]["page.dockets-v4"];
                /** @description Rows on a page, 1 to 100; 20 when absent. */
                page_size?: components["parameters"]["page_size.dockets-v4"];
                /** @description The sort keys, separated by commas: id, date_modified, position, start_date, end_date. A '-' before a key sorts it in descending order. When absent: position. */
                order_by?: components["parameters"]["order_by.dockets-v4"];
                /** @description Where rows without a value are. When absent: last when ascending, first when descending. */
                nulls?: components["parameters"]["nulls"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourtNumberedPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    listDocketsV3: {
        parameters: {
            query?: {
                /** @description Equal to the value. Expects an integer. */
                id?: components["parameters"]["id.dockets-v4"];
                /** @description Rows that do not match `id`. Rows without a value match. */
                "id!"?: components["parameters"]["id.not"];
                /** @description Greater than or equal to the value. Expects an integer. */
                id__gte?: components["parameters"]["id__gte"];
                /** @description Rows that do not match `id__gte`. Rows without a value match. */
                "id__gte!"?: components["parameters"]["id__gte.not"];
                /** @description Greater than the value. Expects an integer. */
                id__gt?: components["parameters"]["id__gt"];
                /** @description Rows that do not match `id__gt`. Rows without a value match. */
                "id__gt!"?: components["parameters"]["id__gt.not"];
                /** @description Less than or equal to the value. Expects an integer. */
                id__lte?: components["parameters"]["id__lte"];
                /** @description Rows that do not match `id__lte`. Rows without a value match. */
                "id__lte!"?: components["parameters"]["id__lte.not"];
                /** @description Less than the value. Expects an integer. */
                id__lt?: components["parameters"]["id__lt"];
                /** @description Rows that do not match `id__lt`. Rows without a value match. */
                "id__lt!"?: components["parameters"]["id__lt.not"];
                /** @description Between two values, both included. Expects an integer. */
                id__range?: components["parameters"]["id__range"];
                /** @description Rows that do not match `id__range`. Rows without a value match. */
                "id__range!"?: components["parameters"]["id__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                id__isnull?: components["parameters"]["id__isnull"];
                /** @description Rows that do not match `id__isnull`. Rows without a value match. */
                "id__isnull!"?: components["parameters"]["id__isnull.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                court?: components["parameters"]["court"];
                /** @description Rows that do not match `court`. Rows without a value match. */
                "court!"?: components["parameters"]["court.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                court__startswith?: components["parameters"]["court__startswith"];
                /** @description Rows that do not match `court__startswith`. Rows without a value match. */
                "court__startswith!"?: components["parameters"]["court__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                court__istartswith?: components["parameters"]["court__istartswith"];
                /** @description Rows that do not match `court__istartswith`. Rows without a value match. */
                "court__istartswith!"?: components["parameters"]["court__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                court__iexact?: components["parameters"]["court__iexact"];
                /** @description Rows that do not match `court__iexact`. Rows without a value match. */
                "court__iexact!"?: components["parameters"]["court__iexact.not"];
                /** @description Equal to the value. Expects an id. */
                clusters?: components["parameters"]["clusters"];
                /** @description Rows that do not match `clusters`. Rows without a value match. */
                "clusters!"?: components["parameters"]["clusters.not"];
                /** @description Equal to the value. Expects an id. */
                audio_files?: components["parameters"]["audio_files"];
                /** @description Rows that do not match `audio_files`. Rows without a value match. */
                "audio_files!"?: components["parameters"]["audio_files.not"];
                /** @description Equal to the value. Expects an id. */
                assigned_to?: components["parameters"]["assigned_to"];
                /** @description Rows that do not match `assigned_to`. Rows without a value match. */
                "assigned_to!"?: components["parameters"]["assigned_to.not"];
                /** @description Equal to the value. Expects an id. */
                referred_to?: components["parameters"]["referred_to"];
                /** @description Rows that do not match `referred_to`. Rows without a value match. */
                "referred_to!"?: components["parameters"]["referred_to.not"];
                /** @description Equal to the value. Expects an id. */
                bankruptcy_information?: components["parameters"]["bankruptcy_information"];
                /** @description Rows that do not match `bankruptcy_information`. Rows without a value match. */
                "bankruptcy_information!"?: components["parameters"]["bankruptcy_information.not"];
                /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created?: components["parameters"]["date_created"];
                /** @description Rows that do not match `date_created`. Rows without a value match. */
                "date_created!"?: components["parameters"]["date_created.not"];
                /** @description Greater than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__gte?: components["parameters"]["date_created__gte"];
                /** @description Rows that do not match `date_created__gte`. Rows without a value match. */
                "date_created__gte!"?: components["parameters"]["date_created__gte.not"];
                /** @description Greater than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__gt?: components["parameters"]["date_created__gt"];
                /** @description Rows that do not match `date_created__gt`. Rows without a value match. */
                "date_created__gt!"?: components["parameters"]["date_created__gt.not"];
                /** @description Less than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__lte?: components["parameters"]["date_created__lte"];
                /** @description Rows that do not match `date_created__lte`. Rows without a value match. */
                "date_created__lte!"?: components["parameters"]["date_created__lte.not"];
                /** @description Less than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__lt?: components["parameters"]["date_created__lt"];
                /** @description Rows that do not match `date_created__lt`. Rows without a value match. */
                "date_created__lt!"?: components["parameters"]["date_created__lt.not"];
                /** @description Between two values, both included. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__range?: components["parameters"]["date_created__range"];
                /** @description Rows that do not match `date_created__range`. Rows without a value match. */
                "date_created__range!"?: components["parameters"]["date_created__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                date_created__isnull?: components["parameters"]["date_created__isnull"];
                /** @description Rows that do not match `date_created__isnull`. Rows without a value match. */
                "date_created__isnull!"?: components["parameters"]["date_created__isnull.not"];
                /** @description In this year. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__year?: components["parameters"]["date_created__year"];
                /** @description Rows that do not match `date_created__year`. Rows without a value match. */
                "date_created__year!"?: components["parameters"]["date_created__year.not"];
                /** @description In this month of any year, 1 to 12. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__month?: components["parameters"]["date_created__month"];
                /** @description Rows that do not match `date_created__month`. Rows without a value match. */
                "date_created__month!"?: components["parameters"]["date_created__month.not"];
                /** @description On this day of any month, 1 to 31. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__day?: components["parameters"]["date_created__day"];
                /** @description Rows that do not match `date_created__day`. Rows without a value match. */
                "date_created__day!"?: components["parameters"]["date_created__day.not"];
                /** @description In this hour of any day, 0 to 23. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__hour?: components["parameters"]["date_created__hour"];
                /** @description Rows that do not match `date_created__hour`. Rows without a value match. */
                "date_created__hour!"?: components["parameters"]["date_created__hour.not"];
                /** @description In this minute of any hour, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__minute?: components["parameters"]["date_created__minute"];
                /** @description Rows that do not match `date_created__minute`. Rows without a value match. */
                "date_created__minute!"?: components["parameters"]["date_created__minute.not"];
                /** @description In this second of any minute, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__second?: components["parameters"]["date_created__second"];
                /** @description Rows that do not match `date_created__second`. Rows without a value match. */
                "date_created__second!"?: components["parameters"]["date_created__second.not"];
                /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified?: components["parameters"]["date_modified"];
                /** @description Rows that do not match `date_modified`. Rows without a value match. */
                "date_modified!"?: components["parameters"]["date_modified.not"];
                /** @description Greater than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__gte?: components["parameters"]["date_modified__gte"];
                /** @description Rows that do not match `date_modified__gte`. Rows without a value match. */
                "date_modified__gte!"?: components["parameters"]["date_modified__gte.not"];
                /** @description Greater than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__gt?: components["parameters"]["date_modified__gt"];
                /** @description Rows that do not match `date_modified__gt`. Rows without a value match. */
                "date_modified__gt!"?: components["parameters"]["date_modified__gt.not"];
                /** @description Less than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__lte?: components["parameters"]["date_modified__lte"];
                /** @description Rows that do not match `date_modified__lte`. Rows without a value match. */
                "date_modified__lte!"?: components["parameters"]["date_modified__lte.not"];
                /** @description Less than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__lt?: components["parameters"]["date_modified__lt"];
                /** @description Rows that do not match `date_modified__lt`. Rows without a value match. */
                "date_modified__lt!"?: components["parameters"]["date_modified__lt.not"];
                /** @description Between two values, both included. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__range?: components["parameters"]["date_modified__range"];
                /** @description Rows that do not match `date_modified__range`. Rows without a value match. */
                "date_modified__range!"?: components["parameters"]["date_modified__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                date_modified__isnull?: components["parameters"]["date_modified__isnull"];
                /** @description Rows that do not match `date_modified__isnull`. Rows without a value match. */
                "date_modified__isnull!"?: components["parameters"]["date_modified__isnull.not"];
                /** @description In this year. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__year?: components["parameters"]["date_modified__year"];
                /** @description Rows that do not match `date_modified__year`. Rows without a value match. */
                "date_modified__year!"?: components["parameters"]["date_modified__year.not"];
                /** @description In this month of any year, 1 to 12. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__month?: components["parameters"]["date_modified__month"];
                /** @description Rows that do not match `date_modified__month`. Rows without a value match. */
                "date_modified__month!"?: components["parameters"]["date_modified__month.not"];
                /** @description On this day of any month, 1 to 31. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__day?: components["parameters"]["date_modified__day"];
                /** @description Rows that do not match `date_modified__day`. Rows without a value match. */
                "date_modified__day!"?: components["parameters"]["date_modified__day.not"];
                /** @description In this hour of any day, 0 to 23. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__hour?: components["parameters"]["date_modified__hour"];
                /** @description Rows that do not match `date_modified__hour`. Rows without a value match. */
                "date_modified__hour!"?: components["parameters"]["date_modified__hour.not"];
                /** @description In this minute of any hour, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__minute?: components["parameters"]["date_modified__minute"];
                /** @description Rows that do not match `date_modified__minute`. Rows without a value match. */
                "date_modified__minute!"?: components["parameters"]["date_modified__minute.not"];
                /** @description In this second of any minute, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__second?: components["parameters"]["date_modified__second"];
                /** @description Rows that do not match `date_modified__second`. Rows without a value match. */
                "date_modified__second!"?: components["parameters"]["date_modified__second.not"];
                /** @description Equal to the value. Expects an integer. */
                source?: components["parameters"]["source"];
                /** @description Rows that do not match `source`. Rows without a value match. */
                "source!"?: components["parameters"]["source.not"];
                /** @description Greater than or equal to the value. Expects an integer. */
                source__gte?: components["parameters"]["source__gte"];
                /** @description Rows that do not match `source__gte`. Rows without a value match. */
                "source__gte!"?: components["parameters"]["source__gte.not"];
                /** @description Greater than the value. Expects an integer. */
                source__gt?: components["parameters"]["source__gt"];
                /** @description Rows that do not match `source__gt`. Rows without a value match. */
                "source__gt!"?: components["parameters"]["source__gt.not"];
                /** @description Less than or equal to the value. Expects an integer. */
                source__lte?: components["parameters"]["source__lte"];
                /** @description Rows that do not match `source__lte`. Rows without a value match. */
                "source__lte!"?: components["parameters"]["source__lte.not"];
                /** @description Less than the value. Expects an integer. */
                source__lt?: components["parameters"]["source__lt"];
                /** @description Rows that do not match `source__lt`. Rows without a value match. */
                "source__lt!"?: components["parameters"]["source__lt.not"];
                /** @description Between two values, both included. Expects an integer. */
                source__range?: components["parameters"]["source__range"];
                /** @description Rows that do not match `source__range`. Rows without a value match. */
                "source__range!"?: components["parameters"]["source__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                source__isnull?: components["parameters"]["source__isnull"];
                /** @description Rows that do not match `source__isnull`. Rows without a value match. */
                "source__isnull!"?: components["parameters"]["source__isnull.not"];
                /** @description Equal to one of the values. Expects an integer. */
                source__in?: components["parameters"]["source__in"];
                /** @description Rows that do not match `source__in`. Rows without a value match. */
                "source__in!"?: components["parameters"]["source__in.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                assigned_to_str?: components["parameters"]["assigned_to_str"];
                /** @description Rows that do not match `assigned_to_str`. Rows without a value match. */
                "assigned_to_str!"?: components["parameters"]["assigned_to_str.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                assigned_to_str__startswith?: components["parameters"]["assigned_to_str__startswith"];
                /** @description Rows that do not match `assigned_to_str__startswith`. Rows without a value match. */
                "assigned_to_str__startswith!"?: components["parameters"]["assigned_to_str__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                assigned_to_str__istartswith?: components["parameters"]["assigned_to_str__istartswith"];
                /** @description Rows that do not match `assigned_to_str__istartswith`. Rows without a value match. */
                "assigned_to_str__istartswith!"?: components["parameters"]["assigned_to_str__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                assigned_to_str__iexact?: components["parameters"]["assigned_to_str__iexact"];
                /** @description Rows that do not match `assigned_to_str__iexact`. Rows without a value match. */
                "assigned_to_str__iexact!"?: components["parameters"]["assigned_to_str__iexact.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                referred_to_str?: components["parameters"]["referred_to_str"];
                /** @description Rows that do not match `referred_to_str`. Rows without a value match. */
                "referred_to_str!"?: components["parameters"]["referred_to_str.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                referred_to_str__startswith?: components["parameters"]["referred_to_str__startswith"];
                /** @description Rows that do not match `referred_to_str__startswith`. Rows without a value match. */
                "referred_to_str__startswith!"?: components["parameters"]["referred_to_str__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                referred_to_str__istartswith?: components["parameters"]["referred_to_str__istartswith"];
                /** @description Rows that do not match `referred_to_str__istartswith`. Rows without a value match. */
                "referred_to_str__istartswith!"?: components["parameters"]["referred_to_str__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                referred_to_str__iexact?: components["parameters"]["referred_to_str__iexact"];
                /** @description Rows that do not match `referred_to_str__iexact`. Rows without a value match. */
                "referred_to_str__iexact!"?: components["parameters"]["referred_to_str__iexact.not"];
                /** @description Equal to the value. Expects a date such as 2026-11-20. */
                date_argued?: components["parameters"]["date_argued"];
                /** @description Rows that do not match `date_argued`. Rows without a value match. */
                "date_argued!"?: components["parameters"]["date_argued.not"];
                /** @description Greater than or equal to the value. Expects a date such as 2026-11-20. */
                date_argued__gte?: components["parameters"]["date_argued__gte"];
                /** @description Rows that do not match `date_argued__gte`. Rows without a value match. */
                "date_argued__gte!"?: components["parameters"]["date_argued__gte.not"];
                /** @description Greater than the value. Expects a date such as 2026-11-20. */
                date_argued__gt?: components["parameters"]["date_argued__gt"];
                /** @description Rows that do not match `date_argued__gt`. Rows without a value match. */
                "date_argued__gt!"?: components["parameters"]["date_argued__gt.not"];
                /** @description Less than or equal to the value. Expects a date such as 2026-11-20. */
                date_argued__lte?: components["parameters"]["date_argued__lte"];
                /** @description Rows that do not match `date_argued__lte`. Rows without a value match. */
                "date_argued__lte!"?: components["parameters"]["date_argued__lte.not"];
                /** @description Less than the value. Expects a date such as 2026-11-20. */
                date_argued__lt?: components["parameters"]["date_argued__lt"];
                /** @description Rows that do not match `date_argued__lt`. Rows without a value match. */
                "date_argued__lt!"?: components["parameters"]["date_argued__lt.not"];
                /** @description Between two values, both included. Expects a date such as 2026-11-20. */
                date_argued__range?: components["parameters"]["date_argued__range"];
                /** @description Rows that do not match `date_argued__range`. Rows without a value match. */
                "date_argued__range!"?: components["parameters"]["date_argued__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                date_argued__isnull?: components["parameters"]["date_argued__isnull"];
                /** @description Rows that do not match `date_argued__isnull`. Rows without a value match. */
                "date_argued__isnull!"?: components["parameters"]["date_argued__isnull.not"];
                /** @description In this year. Expects a date such as 2026-11-20. */
                date_argued__year?: components["parameters"]["date_argued__year"];
                /** @description Rows that do not match `date_argued__year`. Rows without a value match. */
                "date_argued__year!"?: components["parameters"]["date_argued__year.not"];
                /** @description In this month of any year, 1 to 12. Expects a date such as 2026-11-20. */
                date_argued__month?: components["parameters"]["date_argued__month"];
                /** @description Rows that do not match `date_argued__month`. Rows without a value match. */
                "date_argued__month!"?: components["parameters"]["date_argued__month.not"];
                /** @description On this day of any month, 1 to 31. Expects a date such as 2026-11-20. */
                date_argued__day?: components["parameters"]["date_argued__day"];
                /** @description Rows that do not match `date_argued__day`. Rows without a value match. */
                "date_argued__day!"?: components["parameters"]["date_argued__day.not"];
                /** @description Equal to the value. Expects a date such as 2026-11-20. */
                date_filed?: components["parameters"]["date_filed"];
                /** @description Rows that do not match `date_filed`. Rows without a value match. */
                "date_filed!"?: components["parameters"]["date_filed.not"];
                /** @description Greater than or equal to the value. Expects a date such as 2026-11-20. */
                date_filed__gte?: components["parameters"]["date_filed__gte"];
                /** @description Rows that do not match `date_filed__gte`. Rows without a value match. */
                "date_filed__gte!"?: components["parameters"]["date_filed__gte.not"];
                /** @description Greater than the value. Expects a date such as 2026-11-20. */
                date_filed__gt?: components["parameters"]["date_filed__gt"];
                /** @description Rows that do not match `date_filed__gt`. Rows without a value match. */
                "date_filed__gt!"?: components["parameters"]["date_filed__gt.not"];
                /** @description Less than or equal to the value. Expects a date such as 2026-11-20. */
                date_filed__lte?: components["parameters"]["date_filed__lte"];
                /** @description Rows that do not match `date_filed__lte`. Rows without a value match. */
                "date_filed__lte!"?: components["parameters"]["date_filed__lte.not"];
                /** @description Less than the value. Expects a date such as 2026-11-20. */
                date_filed__lt?: components["parameters"]["date_filed__lt"];
                /** @description Rows that do not match `date_filed__lt`. Rows without a value match. */
                "date_filed__lt!"?: components["parameters"]["date_filed__lt.not"];
                /** @description Between two values, both included. Expects a date such as 2026-11-20. */
                date_filed__range?: components["parameters"]["date_filed__range"];
                /** @description Rows that do not match `date_filed__range`. Rows without a value match. */
                "date_filed__range!"?: components["parameters"]["date_filed__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                date_filed__isnull?: components["parameters"]["date_filed__isnull"];
                /** @description Rows that do not match `date_filed__isnull`. Rows without a value match. */
                "date_filed__isnull!"?: components["parameters"]["date_filed__isnull.not"];
                /** @description In this year. Expects a date such as 2026-11-20. */
                date_filed__year?: components["parameters"]["date_filed__year"];
                /** @description Rows that do not match `date_filed__year`. Rows without a value match. */
                "date_filed__year!"?: components["parameters"]["date_filed__year.not"];
                /** @description In this month of any year, 1 to 12. Expects a date such as 2026-11-20. */
                date_filed__month?: components["parameters"]["date_filed__month"];
                /** @description Rows that do not match `date_filed__month`. Rows without a value match. */
                "date_filed__month!"?: components["parameters"]["date_filed__month.not"];
                /** @description On this day of any month, 1 to 31. Expects a date such as 2026-11-20. */
                date_filed__day?: components["parameters"]["date_filed__day"];
                /** @description Rows that do not match `date_filed__day`. Rows without a value match. */
                "date_filed__day!"?: components["parameters"]["date_filed__day.not"];
                /** @description Equal to the value. Expects a date such as 2026-11-20. */
                date_terminated?: components["parameters"]["date_terminated"];
                /** @description Rows that do not match `date_terminated`. Rows without a value match. */
                "date_terminated!"?: components["parameters"]["date_terminated.not"];
                /** @description Greater than or equal to the value. Expects a date such as 2026-11-20. */
                date_terminated__gte?: components["parameters"]["date_terminated__gte"];
                /** @description Rows that do not match `date_terminated__gte`. Rows without a value match. */
                "date_terminated__gte!"?: components["parameters"]["date_terminated__gte.not"];
                /** @description Greater than the value. Expects a date such as 2026-11-20. */
                date_terminated__gt?: components["parameters"]["date_terminated__gt"];
                /** @description Rows that do not match `date_terminated__gt`. Rows without a value match. */
                "date_terminated__gt!"?: components["parameters"]["date_terminated__gt.not"];
                /** @description Less than or equal to the value. Expects a date such as 2026-11-20. */
                date_terminated__lte?: components["parameters"]["date_terminated__lte"];
                /** @description Rows that do not match `date_terminated__lte`. Rows without a value match. */
                "date_terminated__lte!"?: components["parameters"]["date_terminated__lte.not"];
                /** @description Less than the value. Expects a date such as 2026-11-20. */
                date_terminated__lt?: components["parameters"]["date_terminated__lt"];
                /** @description Rows that do not match `date_terminated__lt`. Rows without a value match. */
                "date_terminated__lt!"?: components["parameters"]["date_terminated__lt.not"];
                /** @description Between two values, both included. Expects a date such as 2026-11-20. */
                date_terminated__range?: components["parameters"]["date_terminated__range"];
                /** @description Rows that do not match `date_terminated__range`. Rows without a value match. */
                "date_terminated__range!"?: components["parameters"]["date_terminated__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                date_terminated__isnull?: components["parameters"]["date_terminated__isnull"];
                /** @description Rows that do not match `date_terminated__isnull`. Rows without a value match. */
                "date_terminated__isnull!"?: components["parameters"]["date_terminated__isnull.not"];
                /** @description In this year. Expects a date such as 2026-11-20. */
                date_terminated__year?: components["parameters"]["date_terminated__year"];
                /** @description Rows that do not match `date_terminated__year`. Rows without a value match. */
                "date_terminated__year!"?: components["parameters"]["date_terminated__year.not"];
                /** @description In this month of any year, 1 to 12. Expects a date such as 2026-11-20. */
                date_terminated__month?: components["parameters"]["date_terminated__month"];
                /** @description Rows that do not match `date_terminated__month`. Rows without a value match. */
                "date_terminated__month!"?: components["parameters"]["date_terminated__month.not"];
                /** @description On this day of any month, 1 to 31. Expects a date such as 2026-11-20. */
                date_terminated__day?: components["parameters"]["date_terminated__day"];
                /** @description Rows that do not match `date_terminated__day`. Rows without a value match. */
                "date_terminated__day!"?: components["parameters"]["date_terminated__day.not"];
                /** @description Equal to the value. Expects a date such as 2026-11-20. */
                date_last_filing?: components["parameters"]["date_last_filing"];
                /** @description Rows that do not match `date_last_filing`. Rows without a value match. */
                "date_last_filing!"?: components["parameters"]["date_last_filing.not"];
                /** @description Greater than or equal to the value. Expects a date such as 2026-11-20. */
                date_last_filing__gte?: components["parameters"]["date_last_filing__gte"];
                /** @description Rows that do not match `date_last_filing__gte`. Rows without a value match. */
                "date_last_filing__gte!"?: components["parameters"]["date_last_filing__gte.not"];
                /** @description Greater than the value. Expects a date such as 2026-11-20. */
                date_last_filing__gt?: components["parameters"]["date_last_filing__gt"];
                /** @description Rows that do not match `date_last_filing__gt`. Rows without a value match. */
                "date_last_filing__gt!"?: components["parameters"]["date_last_filing__gt.not"];
                /** @description Less than or equal to the value. Expects a date such as 2026-11-20. */
                date_last_filing__lte?: components["parameters"]["date_last_filing__lte"];
                /** @description Rows that do not match `date_last_filing__lte`. Rows without a value match. */
                "date_last_filing__lte!"?: components["parameters"]["date_last_filing__lte.not"];
                /** @description Less than the value. Expects a date such as 2026-11-20. */
                date_last_filing__lt?: components["parameters"]["date_last_filing__lt"];
                /** @description Rows that do not match `date_last_filing__lt`. Rows without a value match. */
                "date_last_filing__lt!"?: components["parameters"]["date_last_filing__lt.not"];
                /** @description Between two values, both included. Expects a date such as 2026-11-20. */
                date_last_filing__range?: components["parameters"]["date_last_filing__range"];
                /** @description Rows that do not match `date_last_filing__range`. Rows without a value match. */
                "date_last_filing__range!"?: components["parameters"]["date_last_filing__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                date_last_filing__isnull?: components["parameters"]["date_last_filing__isnull"];
                /** @description Rows that do not match `date_last_filing__isnull`. Rows without a value match. */
                "date_last_filing__isnull!"?: components["parameters"]["date_last_filing__isnull.not"];
                /** @description In this year. Expects a date such as 2026-11-20. */
                date_last_filing__year?: components["parameters"]["date_last_filing__year"];
                /** @description Rows that do not match `date_last_filing__year`. Rows without a value match. */
                "date_last_filing__year!"?: components["parameters"]["date_last_filing__year.not"];
                /** @description In this month of any year, 1 to 12. Expects a date such as 2026-11-20. */
                date_last_filing__month?: components["parameters"]["date_last_filing__month"];
                /** @description Rows that do not match `date_last_filing__month`. Rows without a value match. */
                "date_last_filing__month!"?: components["parameters"]["date_last_filing__month.not"];
                /** @description On this day of any month, 1 to 31. Expects a date such as 2026-11-20. */
                date_last_filing__day?: components["parameters"]["date_last_filing__day"];
                /** @description Rows that do not match `date_last_filing__day`. Rows without a value match. */
                "date_last_filing__day!"?: components["parameters"]["date_last_filing__day.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                case_name_short?: components["parameters"]["case_name_short"];
                /** @description Rows that do not match `case_name_short`. Rows without a value match. */
                "case_name_short!"?: components["parameters"]["case_name_short.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                case_name_short__startswith?: components["parameters"]["case_name_short__startswith"];
                /** @description Rows that do not match `case_name_short__startswith`. Rows without a value match. */
                "case_name_short__startswith!"?: components["parameters"]["case_name_short__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                case_name_short__istartswith?: components["parameters"]["case_name_short__istartswith"];
                /** @description Rows that do not match `case_name_short__istartswith`. Rows without a value match. */
                "case_name_short__istartswith!"?: components["parameters"]["case_name_short__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                case_name_short__iexact?: components["parameters"]["case_name_short__iexact"];
                /** @description Rows that do not match `case_name_short__iexact`. Rows without a value match. */
                "case_name_short__iexact!"?: components["parameters"]["case_name_short__iexact.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                case_name?: components["parameters"]["case_name"];
                /** @description Rows that do not match `case_name`. Rows without a value match. */
                "case_name!"?: components["parameters"]["case_name.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                case_name__startswith?: components["parameters"]["case_name__startswith"];
                /** @description Rows that do not match `case_name__startswith`. Rows without a value match. */
                "case_name__startswith!"?: components["parameters"]["case_name__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                case_name__istartswith?: components["parameters"]["case_name__istartswith"];
                /** @description Rows that do not match `case_name__istartswith`. Rows without a value match. */
                "case_name__istartswith!"?: components["parameters"]["case_name__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                case_name__iexact?: components["parameters"]["case_name__iexact"];
                /** @description Rows that do not match `case_name__iexact`. Rows without a value match. */
                "case_name__iexact!"?: components["parameters"]["case_name__iexact.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                case_name_full?: components["parameters"]["case_name_full"];
                /** @description Rows that do not match `case_name_full`. Rows without a value match. */
                "case_name_full!"?: components["parameters"]["case_name_full.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                case_name_full__startswith?: components["parameters"]["case_name_full__startswith"];
                /** @description Rows that do not match `case_name_full__startswith`. Rows without a value match. */
                "case_name_full__startswith!"?: components["parameters"]["case_name_full__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                case_name_full__istartswith?: components["parameters"]["case_name_full__istartswith"];
                /** @description Rows that do not match `case_name_full__istartswith`. Rows without a value match. */
                "case_name_full__istartswith!"?: components["parameters"]["case_name_full__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                case_name_full__iexact?: components["parameters"]["case_name_full__iexact"];
                /** @description Rows that do not match `case_name_full__iexact`. Rows without a value match. */
                "case_name_full__iexact!"?: components["parameters"]["case_name_full__iexact.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                slug?: components["parameters"]["slug"];
                /** @description Rows that do not match `slug`. Rows without a value match. */
                "slug!"?: components["parameters"]["slug.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                slug__startswith?: components["parameters"]["slug__startswith"];
                /** @description Rows that do not match `slug__startswith`. Rows without a value match. */
                "slug__startswith!"?: components["parameters"]["slug__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                slug__istartswith?: components["parameters"]["slug__istartswith"];
                /** @description Rows that do not match `slug__istartswith`. Rows without a value match. */
                "slug__istartswith!"?: components["parameters"]["slug__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                slug__iexact?: components["parameters"]["slug__iexact"];
                /** @description Rows that do not match `slug__iexact`. Rows without a value match. */
                "slug__iexact!"?: components["parameters"]["slug__iexact.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket_number?: components["parameters"]["docket_number"];
                /** @description Rows that do not match `docket_number`. Rows without a value match. */
                "docket_number!"?: components["parameters"]["docket_number.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                docket_number__startswith?: components["parameters"]["docket_number__startswith"];
                /** @description Rows that do not match `docket_number__startswith`. Rows without a value match. */
                "docket_number__startswith!"?: components["parameters"]["docket_number__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                docket_number__istartswith?: components["parameters"]["docket_number__istartswith"];
                /** @description Rows that do not match `docket_number__istartswith`. Rows without a value match. */
                "docket_number__istartswith!"?: components["parameters"]["docket_number__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                docket_number__iexact?: components["parameters"]["docket_number__iexact"];
                /** @description Rows that do not match `docket_number__iexact`. Rows without a value match. */
                "docket_number__iexact!"?: components["parameters"]["docket_number__iexact.not"];
                /** @description true: rows without a value; false: rows with one. */
                docket_number__isnull?: components["parameters"]["docket_number__isnull"];
                /** @description Rows that do not match `docket_number__isnull`. Rows without a value match. */
                "docket_number__isnull!"?: components["parameters"]["docket_number__isnull.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket_number_core?: components["parameters"]["docket_number_core"];
                /** @description Rows that do not match `docket_number_core`. Rows without a value match. */
                "docket_number_core!"?: components["parameters"]["docket_number_core.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                docket_number_core__startswith?: components["parameters"]["docket_number_core__startswith"];
                /** @description Rows that do not match `docket_number_core__startswith`. Rows without a value match. */
                "docket_number_core__startswith!"?: components["parameters"]["docket_number_core__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                docket_number_core__istartswith?: components["parameters"]["docket_number_core__istartswith"];
                /** @description Rows that do not match `docket_number_core__istartswith`. Rows without a value match. */
                "docket_number_core__istartswith!"?: components["parameters"]["docket_number_core__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                docket_number_core__iexact?: components["parameters"]["docket_number_core__iexact"];
                /** @description Rows that do not match `docket_number_core__iexact`. Rows without a value match. */
                "docket_number_core__iexact!"?: components["parameters"]["docket_number_core__iexact.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                pacer_case_id?: components["parameters"]["pacer_case_id"];
                /** @description Rows that do not match `pacer_case_id`. Rows without a value match. */
                "pacer_case_id!"?: components["parameters"]["pacer_case_id.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                pacer_case_id__startswith?: components["parameters"]["pacer_case_id__startswith"];
                /** @description Rows that do not match `pacer_case_id__startswith`. Rows without a value match. */
                "pacer_case_id__startswith!"?: components["parameters"]["pacer_case_id__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                pacer_case_id__istartswith?: components["parameters"]["pacer_case_id__istartswith"];
                /** @description Rows that do not match `pacer_case_id__istartswith`. Rows without a value match. */
                "pacer_case_id__istartswith!"?: components["parameters"]["pacer_case_id__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                pacer_case_id__iexact?: components["parameters"]["pacer_case_id__iexact"];
                /** @description Rows that do not match `pacer_case_id__iexact`. Rows without a value match. */
                "pacer_case_id__iexact!"?: components["parameters"]["pacer_case_id__iexact.not"];
                /** @description true: rows without a value; false: rows with one. */
                pacer_case_id__isnull?: components["parameters"]["pacer_case_id__isnull"];
                /** @description Rows that do not match `pacer_case_id__isnull`. Rows without a value match. */
                "pacer_case_id__isnull!"?: components["parameters"]["pacer_case_id__isnull.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                cause?: components["parameters"]["cause"];
                /** @description Rows that do not match `cause`. Rows without a value match. */
                "cause!"?: components["parameters"]["cause.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                cause__startswith?: components["parameters"]["cause__startswith"];
                /** @description Rows that do not match `cause__startswith`. Rows without a value match. */
                "cause__startswith!"?: components["parameters"]["cause__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                cause__istartswith?: components["parameters"]["cause__istartswith"];
                /** @description Rows that do not match `cause__istartswith`. Rows without a value match. */
                "cause__istartswith!"?: components["parameters"]["cause__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                cause__iexact?: components["parameters"]["cause__iexact"];
                /** @description Rows that do not match `cause__iexact`. Rows without a value match. */
                "cause__iexact!"?: components["parameters"]["cause__iexact.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                nature_of_suit?: components["parameters"]["nature_of_suit"];
                /** @description Rows that do not match `nature_of_suit`. Rows without a value match. */
                "nature_of_suit!"?: components["parameters"]["nature_of_suit.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                nature_of_suit__startswith?: components["parameters"]["nature_of_suit__startswith"];
                /** @description Rows that do not match `nature_of_suit__startswith`. Rows without a value match. */
                "nature_of_suit__startswith!"?: components["parameters"]["nature_of_suit__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                nature_of_suit__istartswith?: components["parameters"]["nature_of_suit__istartswith"];
                /** @description Rows that do not match `nature_of_suit__istartswith`. Rows without a value match. */
                "nature_of_suit__istartswith!"?: components["parameters"]["nature_of_suit__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                nature_of_suit__iexact?: components["parameters"]["nature_of_suit__iexact"];
                /** @description Rows that do not match `nature_of_suit__iexact`. Rows without a value match. */
                "nature_of_suit__iexact!"?: components["parameters"]["nature_of_suit__iexact.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                jury_demand?: components["parameters"]["jury_demand"];
                /** @description Rows that do not match `jury_demand`. Rows without a value match. */
                "jury_demand!"?: components["parameters"]["jury_demand.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                jury_demand__startswith?: components["parameters"]["jury_demand__startswith"];
                /** @description Rows that do not match `jury_demand__startswith`. Rows without a value match. */
                "jury_demand__startswith!"?: components["parameters"]["jury_demand__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                jury_demand__istartswith?: components["parameters"]["jury_demand__istartswith"];
                /** @description Rows that do not match `jury_demand__istartswith`. Rows without a value match. */
                "jury_demand__istartswith!"?: components["parameters"]["jury_demand__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                jury_demand__iexact?: components["parameters"]["jury_demand__iexact"];
                /** @description Rows that do not match `jury_demand__iexact`. Rows without a value match. */
                "jury_demand__iexact!"?: components["parameters"]["jury_demand__iexact.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                jurisdiction_type?: components["parameters"]["jurisdiction_type"];
                /** @description Rows that do not match `jurisdiction_type`. Rows without a value match. */
                "jurisdiction_type!"?: components["parameters"]["jurisdiction_type.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                jurisdiction_type__startswith?: components["parameters"]["jurisdiction_type__startswith"];
                /** @description Rows that do not match `jurisdiction_type__startswith`. Rows without a value match. */
                "jurisdiction_type__startswith!"?: components["parameters"]["jurisdiction_type__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                jurisdiction_type__istartswith?: components["parameters"]["jurisdiction_type__istartswith"];
                /** @description Rows that do not match `jurisdiction_type__istartswith`. Rows without a value match. */
                "jurisdiction_type__istartswith!"?: components["parameters"]["jurisdiction_type__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                jurisdiction_type__iexact?: components["parameters"]["jurisdiction_type__iexact"];
                /** @description Rows that do not match `jurisdiction_type__iexact`. Rows without a value match. */
                "jurisdiction_type__iexact!"?: components["parameters"]["jurisdiction_type__iexact.not"];
                /** @description Equal to the value. Expects a date such as 2026-11-20. */
                date_blocked?: components["parameters"]["date_blocked"];
                /** @description Rows that do not match `date_blocked`. Rows without a value match. */
                "date_blocked!"?: components["parameters"]["date_blocked.not"];
                /** @description Greater than or equal to the value. Expects a date such as 2026-11-20. */
                date_blocked__gte?: components["parameters"]["date_blocked__gte"];
                /** @description Rows that do not match `date_blocked__gte`. Rows without a value match. */
                "date_blocked__gte!"?: components["parameters"]["date_blocked__gte.not"];
                /** @description Greater than the value. Expects a date such as 2026-11-20. */
                date_blocked__gt?: components["parameters"]["date_blocked__gt"];
                /** @description Rows that do not match `date_blocked__gt`. Rows without a value match. */
                "date_blocked__gt!"?: components["parameters"]["date_blocked__gt.not"];
                /** @description Less than or equal to the value. Expects a date such as 2026-11-20. */
                date_blocked__lte?: components["parameters"]["date_blocked__lte"];
                /** @description Rows that do not match `date_blocked__lte`. Rows without a value match. */
                "date_blocked__lte!"?: components["parameters"]["date_blocked__lte.not"];
                /** @description Less than the value. Expects a date such as 2026-11-20. */
                date_blocked__lt?: components["parameters"]["date_blocked__lt"];
                /** @description Rows that do not match `date_blocked__lt`. Rows without a value match. */
                "date_blocked__lt!"?: components["parameters"]["date_blocked__lt.not"];
                /** @description Between two values, both included. Expects a date such as 2026-11-20. */
                date_blocked__range?: components["parameters"]["date_blocked__range"];
                /** @description Rows that do not match `date_blocked__range`. Rows without a value match. */
                "date_blocked__range!"?: components["parameters"]["date_blocked__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                date_blocked__isnull?: components["parameters"]["date_blocked__isnull"];
                /** @description Rows that do not match `date_blocked__isnull`. Rows without a value match. */
                "date_blocked__isnull!"?: components["parameters"]["date_blocked__isnull.not"];
                /** @description In this year. Expects a date such as 2026-11-20. */
                date_blocked__year?: components["parameters"]["date_blocked__year"];
                /** @description Rows that do not match `date_blocked__year`. Rows without a value match. */
                "date_blocked__year!"?: components["parameters"]["date_blocked__year.not"];
                /** @description In this month of any year, 1 to 12. Expects a date such as 2026-11-20. */
                date_blocked__month?: components["parameters"]["date_blocked__month"];
                /** @description Rows that do not match `date_blocked__month`. Rows without a value match. */
                "date_blocked__month!"?: components["parameters"]["date_blocked__month.not"];
                /** @description On this day of any month, 1 to 31. Expects a date such as 2026-11-20. */
                date_blocked__day?: components["parameters"]["date_blocked__day"];
                /** @description Rows that do not match `date_blocked__day`. Rows without a value match. */
                "date_blocked__day!"?: components["parameters"]["date_blocked__day.not"];
                /** @description Equal to the value. Expects true or false. */
                blocked?: components["parameters"]["blocked"];
                /** @description Rows that do not match `blocked`. Rows without a value match. */
                "blocked!"?: components["parameters"]["blocked.not"];
                /** @description Equal to the value. Expects an id. */
                appeal_from?: components["parameters"]["appeal_from"];
                /** @description Rows that do not match `appeal_from`. Rows without a value match. */
                "appeal_from!"?: components["parameters"]["appeal_from.not"];
                /** @description Equal to the value. Expects an id. */
                parent_docket?: components["parameters"]["parent_docket"];
                /** @description Rows that do not match `parent_docket`. Rows without a value match. */
                "parent_docket!"?: components["parameters"]["parent_docket.not"];
                /** @description Equal to the value. Expects an id. */
                tags?: components["parameters"]["tags"];
                /** @description Rows that do not match `tags`. Rows without a value match. */
                "tags!"?: components["parameters"]["tags.not"];
                /** @description Equal to the value. Expects an id. */
                panel?: components["parameters"]["panel"];
                /** @description Rows that do not match `panel`. Rows without a value match. */
                "panel!"?: components["parameters"]["panel.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                court__id?: components["parameters"]["court__id"];
                /** @description Rows that do not match `court__id`. Rows without a value match. */
                "court__id!"?: components["parameters"]["court__id.not"];
                /** @description Equal to the value. Expects an integer. */
                court__pacer_court_id?: components["parameters"]["court__pacer_court_id"];
                /** @description Rows that do not match `court__pacer_court_id`. Rows without a value match. */
                "court__pacer_court_id!"?: components["parameters"]["court__pacer_court_id.not"];
                /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                court__date_modified?: components["parameters"]["court__date_modified"];
                /** @description Rows that do not match `court__date_modified`. Rows without a value match. */
                "court__date_modified!"?: components["parameters"]["court__date_modified.not"];
                /** @description Equal to the value. Expects true or false. */
                court__in_use?: components["parameters"]["court__in_use"];
                /** @description Rows that do not match `court__in_use`. Rows without a value match. */
                "court__in_use!"?: components["parameters"]["court__in_use.not"];
                /** @description Equal to the value. Expects true or false. */
                court__has_opinion_scraper?: components["parameters"]["court__has_opinion_scraper"];
                /** @description Rows that do not match `court__has_opinion_scraper`. Rows without a value match. */
                "court__has_opinion_scraper!"?: components["parameters"]["court__has_opinion_scraper.not"];
                /** @description Equal to the value. Expects true or false. */
                court__has_oral_argument_scraper?: components["parameters"]["court__has_oral_argument_scraper"];
                /** @description Rows that do not match `court__has_oral_argument_scraper`. Rows without a value match. */
                "court__has_oral_argument_scraper!"?: components["parameters"]["court__has_oral_argument_scraper.not"];
                /** @description Equal to the value. Expects a number. */
                court__position?: components["parameters"]["court__position"];
                /** @description Rows that do not match `court__position`. Rows without a value match. */
                "court__position!"?: components["parameters"]["court__position.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                court__citation_string?: components["parameters"]["court__citation_string"];
                /** @description Rows that do not match `court__citation_string`. Rows without a value match. */
                "court__citation_string!"?: components["parameters"]["court__citation_string.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                court__short_name?: components["parameters"]["court__short_name"];
                /** @description Rows that do not match `court__short_name`. Rows without a value match. */
                "court__short_name!"?: components["parameters"]["court__short_name.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                court__full_name?: components["parameters"]["court__full_name"];
                /** @description Rows that do not match `court__full_name`. Rows without a value match. */
                "court__full_name!"?: components["parameters"]["court__full_name.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                court__url?: components["parameters"]["court__url"];
                /** @description Rows that do not match `court__url`. Rows without a value match. */
                "court__url!"?: components["parameters"]["court__url.not"];
                /** @description Equal to the value. Expects a date such as 2026-11-20. */
                court__start_date?: components["parameters"]["court__start_date"];
                /** @description Rows that do not match `court__start_date`. Rows without a value match. */
                "court__start_date!"?: components["parameters"]["court__start_date.not"];
                /** @description Equal to the value. Expects a date such as 2026-11-20. */
                court__end_date?: components["parameters"]["court__end_date"];
                /** @description Rows that do not match `court__end_date`. Rows without a value match. */
                "court__end_date!"?: components["parameters"]["court__end_date.not"];
                /** @description Equal to the value. Expects one of F, FD, FB, FBP, FS, S, SA, ST, SS, SAG, TRS, TRA, TRT, TRX, TS, TA, TT, TSP, MA, MT, C, I, T. */
                court__jurisdiction?: components["parameters"]["court__jurisdiction"];
                /** @description Rows that do not match `court__jurisdiction`. Rows without a value match. */
                "court__jurisdiction!"?: components["parameters"]["court__jurisdiction.not"];
                /** @description Equal to the value. Expects an id. */
                court__parent_court?: components["parameters"]["court__parent_court"];
                /** @description Rows that do not match `court__parent_court`. Rows without a value match. */
                "court__parent_court!"?: components["parameters"]["court__parent_court.not"];
                /** @description Equal to the value. Expects an id. */
                court__appeals_to?: components["parameters"]["court__appeals_to"];
                /** @description Rows that do not match `court__appeals_to`. Rows without a value match. */
                "court__appeals_to!"?: components["parameters"]["court__appeals_to.not"];
                /** @description The members to return, separated by commas: resource_uri, id, court, court_id, original_court_info, idb_data, clusters, audio_files, assigned_to, referred_to, bankruptcy_information, absolute_url, date_created, date_modified, source, appeal_from_str, assigned_to_str, referred_to_str, panel_str, date_last_index, date_cert_granted, date_cert_denied, date_argued, date_reargued, date_reargument_denied, date_filed, date_terminated, date_last_filing, case_name_short, case_name, case_name_full, slug, docket_number, docket_number_core, docket_number_raw, docket_number_source, federal_dn_office_code, federal_dn_case_type, federal_dn_judge_initials_assigned, federal_dn_judge_initials_referred, federal_defendant_number, pacer_case_id, cause, nature_of_suit, jury_demand, jurisdiction_type, appellate_fee_status, appellate_case_type_information, mdl_status, filepath_ia, filepath_ia_json, ia_upload_failure_count, ia_needs_upload, ia_date_first_change, date_blocked, blocked, appeal_from, parent_docket, tags, panel. */
                fields?: components["parameters"]["fields.dockets-v4"];
                /** @description The members not to return, separated by commas. */
                omit?: components["parameters"]["omit"];
                /** @description json, or absent. */
                format?: components["parameters"]["format"];
                /** @description The number of a page, up to 100, or `last`. */
                page?: components["parameters"]["page.dockets-v4"];
                /** @description Rows on a page, 1 to 100; 20 when absent. */
                page_size?: components["parameters"]["page_size.dockets-v4"];
                /** @description The sort keys, separated by commas: id, date_created, date_modified, date_argued, date_filed, date_terminated, date_last_filing, case_name, date_blocked. A '-' before a key sorts it in descending order. When absent: -id. */
                order_by?: components["parameters"]["order_by.dockets-v4-2"];
                /** @description Where rows without a value are. When absent: last when ascending, first when descending. */
                nulls?: components["parameters"]["nulls"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocketNumberedPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    listDocketEntriesV3: {
        parameters: {
            query?: {
                /** @description Equal to the value. Expects an integer. */
                id?: components["parameters"]["id.dockets-v4"];
                /** @description Rows that do not match `id`. Rows without a value match. */
                "id!"?: components["parameters"]["id.not"];
                /** @description Greater than or equal to the value. Expects an integer. */
                id__gte?: components["parameters"]["id__gte"];
                /** @description Rows that do not match `id__gte`. Rows without a value match. */
                "id__gte!"?: components["parameters"]["id__gte.not"];
                /** @description Greater than the value. Expects an integer. */
                id__gt?: components["parameters"]["id__gt"];
                /** @description Rows that do not match `id__gt`. Rows without a value match. */
                "id__gt!"?: components["parameters"]["id__gt.not"];
                /** @description Less than or equal to the value. Expects an integer. */
                id__lte?: components["parameters"]["id__lte"];
                /** @description Rows that do not match `id__lte`. Rows without a value match. */
                "id__lte!"?: components["parameters"]["id__lte.not"];
                /** @description Less than the value. Expects an integer. */
                id__lt?: components["parameters"]["id__lt"];
                /** @description Rows that do not match `id__lt`. Rows without a value match. */
                "id__lt!"?: components["parameters"]["id__lt.not"];
                /** @description Between two values, both included. Expects an integer. */
                id__range?: components["parameters"]["id__range"];
                /** @description Rows that do not match `id__range`. Rows without a value match. */
                "id__range!"?: components["parameters"]["id__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                id__isnull?: components["parameters"]["id__isnull"];
                /** @description Rows that do not match `id__isnull`. Rows without a value match. */
                "id__isnull!"?: components["parameters"]["id__isnull.not"];
                /** @description Equal to the value. Expects an integer. */
                docket?: components["parameters"]["docket"];
                /** @description Rows that do not match `docket`. Rows without a value match. */
                "docket!"?: components["parameters"]["docket.not"];
                /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created?: components["parameters"]["date_created"];
                /** @description Rows that do not match `date_created`. Rows without a value match. */
                "date_created!"?: components["parameters"]["date_created.not"];
                /** @description Greater than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__gte?: components["parameters"]["date_created__gte"];
                /** @description Rows that do not match `date_created__gte`. Rows without a value match. */
                "date_created__gte!"?: components["parameters"]["date_created__gte.not"];
                /** @description Greater than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__gt?: components["parameters"]["date_created__gt"];
                /** @description Rows that do not match `date_created__gt`. Rows without a value match. */
                "date_created__gt!"?: components["parameters"]["date_created__gt.not"];
                /** @description Less than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__lte?: components["parameters"]["date_created__lte"];
                /** @description Rows that do not match `date_created__lte`. Rows without a value match. */
                "date_created__lte!"?: components["parameters"]["date_created__lte.not"];
                /** @description Less than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__lt?: components["parameters"]["date_created__lt"];
                /** @description Rows that do not match `date_created__lt`. Rows without a value match. */
                "date_created__lt!"?: components["parameters"]["date_created__lt.not"];
                /** @description Between two values, both included. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__range?: components["parameters"]["date_created__range"];
                /** @description Rows that do not match `date_created__range`. Rows without a value match. */
                "date_created__range!"?: components["parameters"]["date_created__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                date_created__isnull?: components["parameters"]["date_created__isnull"];
                /** @description Rows that do not match `date_created__isnull`. Rows without a value match. */
                "date_created__isnull!"?: components["parameters"]["date_created__isnull.not"];
                /** @description In this year. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__year?: components["parameters"]["date_created__year"];
                /** @description Rows that do not match `date_created__year`. Rows without a value match. */
                "date_created__year!"?: components["parameters"]["date_created__year.not"];
                /** @description In this month of any year, 1 to 12. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__month?: components["parameters"]["date_created__month"];
                /** @description Rows that do not match `date_created__month`. Rows without a value match. */
                "date_created__month!"?: components["parameters"]["date_created__month.not"];
                /** @description On this day of any month, 1 to 31. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__day?: components["parameters"]["date_created__day"];
                /** @description Rows that do not match `date_created__day`. Rows without a value match. */
                "date_created__day!"?: components["parameters"]["date_created__day.not"];
                /** @description In this hour of any day, 0 to 23. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__hour?: components["parameters"]["date_created__hour"];
                /** @description Rows that do not match `date_created__hour`. Rows without a value match. */
                "date_created__hour!"?: components["parameters"]["date_created__hour.not"];
                /** @description In this minute of any hour, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__minute?: components["parameters"]["date_created__minute"];
                /** @description Rows that do not match `date_created__minute`. Rows without a value match. */
                "date_created__minute!"?: components["parameters"]["date_created__minute.not"];
                /** @description In this second of any minute, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__second?: components["parameters"]["date_created__second"];
                /** @description Rows that do not match `date_created__second`. Rows without a value match. */
                "date_created__second!"?: components["parameters"]["date_created__second.not"];
                /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified?: components["parameters"]["date_modified"];
                /** @description Rows that do not match `date_modified`. Rows without a value match. */
                "date_modified!"?: components["parameters"]["date_modified.not"];
                /** @description Greater than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__gte?: components["parameters"]["date_modified__gte"];
                /** @description Rows that do not match `date_modified__gte`. Rows without a value match. */
                "date_modified__gte!"?: components["parameters"]["date_modified__gte.not"];
                /** @description Greater than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__gt?: components["parameters"]["date_modified__gt"];
                /** @description Rows that do not match `date_modified__gt`. Rows without a value match. */
                "date_modified__gt!"?: components["parameters"]["date_modified__gt.not"];
                /** @description Less than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__lte?: components["parameters"]["date_modified__lte"];
                /** @description Rows that do not match `date_modified__lte`. Rows without a value match. */
                "date_modified__lte!"?: components["parameters"]["date_modified__lte.not"];
                /** @description Less than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__lt?: components["parameters"]["date_modified__lt"];
                /** @description Rows that do not match `date_modified__lt`. Rows without a value match. */
                "date_modified__lt!"?: components["parameters"]["date_modified__lt.not"];
                /** @description Between two values, both included. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__range?: components["parameters"]["date_modified__range"];
                /** @description Rows that do not match `date_modified__range`. Rows without a value match. */
                "date_modified__range!"?: components["parameters"]["date_modified__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                date_modified__isnull?: components["parameters"]["date_modified__isnull"];
                /** @description Rows that do not match `date_modified__isnull`. Rows without a value match. */
                "date_modified__isnull!"?: components["parameters"]["date_modified__isnull.not"];
                /** @description In this year. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__year?: components["parameters"]["date_modified__year"];
                /** @description Rows that do not match `date_modified__year`. Rows without a value match. */
                "date_modified__year!"?: components["parameters"]["date_modified__year.not"];
                /** @description In this month of any year, 1 to 12. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__month?: components["parameters"]["date_modified__month"];
                /** @description Rows that do not match `date_modified__month`. Rows without a value match. */
                "date_modified__month!"?: components["parameters"]["date_modified__month.not"];
                /** @description On this day of any month, 1 to 31. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__day?: components["parameters"]["date_modified__day"];
                /** @description Rows that do not match `date_modified__day`. Rows without a value match. */
                "date_modified__day!"?: components["parameters"]["date_modified__day.not"];
                /** @description In this hour of any day, 0 to 23. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__hour?: components["parameters"]["date_modified__hour"];
                /** @description Rows that do not match `date_modified__hour`. Rows without a value match. */
                "date_modified__hour!"?: components["parameters"]["date_modified__hour.not"];
                /** @description In this minute of any hour, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__minute?: components["parameters"]["date_modified__minute"];
                /** @description Rows that do not match `date_modified__minute`. Rows without a value match. */
                "date_modified__minute!"?: components["parameters"]["date_modified__minute.not"];
                /** @description In this second of any minute, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__second?: components["parameters"]["date_modified__second"];
                /** @description Rows that do not match `date_modified__second`. Rows without a value match. */
                "date_modified__second!"?: components["parameters"]["date_modified__second.not"];
                /** @description Equal to the value. Expects a date such as 2026-11-20. */
                date_filed?: components["parameters"]["date_filed"];
                /** @description Rows that do not match `date_filed`. Rows without a value match. */
                "date_filed!"?: components["parameters"]["date_filed.not"];
                /** @description Greater than or equal to the value. Expects a date such as 2026-11-20. */
                date_filed__gte?: components["parameters"]["date_filed__gte"];
                /** @description Rows that do not match `date_filed__gte`. Rows without a value match. */
                "date_filed__gte!"?: components["parameters"]["date_filed__gte.not"];
                /** @description Greater than the value. Expects a date such as 2026-11-20. */
                date_filed__gt?: components["parameters"]["date_filed__gt"];
                /** @description Rows that do not match `date_filed__gt`. Rows without a value match. */
                "date_filed__gt!"?: components["parameters"]["date_filed__gt.not"];
                /** @description Less than or equal to the value. Expects a date such as 2026-11-20. */
                date_filed__lte?: components["parameters"]["date_filed__lte"];
                /** @description Rows that do not match `date_filed__lte`. Rows without a value match. */
                "date_filed__lte!"?: components["parameters"]["date_filed__lte.not"];
                /** @description Less than the value. Expects a date such as 2026-11-20. */
                date_filed__lt?: components["parameters"]["date_filed__lt"];
                /** @description Rows that do not match `date_filed__lt`. Rows without a value match. */
                "date_filed__lt!"?: components["parameters"]["date_filed__lt.not"];
                /** @description Between two values, both included. Expects a date such as 2026-11-20. */
                date_filed__range?: components["parameters"]["date_filed__range"];
                /** @description Rows that do not match `date_filed__range`. Rows without a value match. */
                "date_filed__range!"?: components["parameters"]["date_filed__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                date_filed__isnull?: components["parameters"]["date_filed__isnull"];
                /** @description Rows that do not match `date_filed__isnull`. Rows without a value match. */
                "date_filed__isnull!"?: components["parameters"]["date_filed__isnull.not"];
                /** @description In this year. Expects a date such as 2026-11-20. */
                date_filed__year?: components["parameters"]["date_filed__year"];
                /** @description Rows that do not match `date_filed__year`. Rows without a value match. */
                "date_filed__year!"?: components["parameters"]["date_filed__year.not"];
                /** @description In this month of any year, 1 to 12. Expects a date such as 2026-11-20. */
                date_filed__month?: components["parameters"]["date_filed__month"];
                /** @description Rows that do not match `date_filed__month`. Rows without a value match. */
                "date_filed__month!"?: components["parameters"]["date_filed__month.not"];
                /** @description On this day of any month, 1 to 31. Expects a date such as 2026-11-20. */
                date_filed__day?: components["parameters"]["date_filed__day"];
                /** @description Rows that do not match `date_filed__day`. Rows without a value match. */
                "date_filed__day!"?: components["parameters"]["date_filed__day.not"];
                /** @description Equal to the value. Expects a time of day such as 14:30:00. */
                time_filed?: components["parameters"]["time_filed"];
                /** @description Rows that do not match `time_filed`. Rows without a value match. */
                "time_filed!"?: components["parameters"]["time_filed.not"];
                /** @description Greater than or equal to the value. Expects a time of day such as 14:30:00. */
                time_filed__gte?: components["parameters"]["time_filed__gte"];
                /** @description Rows that do not match `time_filed__gte`. Rows without a value match. */
                "time_filed__gte!"?: components["parameters"]["time_filed__gte.not"];
                /** @description Greater than the value. Expects a time of day such as 14:30:00. */
                time_filed__gt?: components["parameters"]["time_filed__gt"];
                /** @description Rows that do not match `time_filed__gt`. Rows without a value match. */
                "time_filed__gt!"?: components["parameters"]["time_filed__gt.not"];
                /** @description Less than or equal to the value. Expects a time of day such as 14:30:00. */
                time_filed__lte?: components["parameters"]["time_filed__lte"];
                /** @description Rows that do not match `time_filed__lte`. Rows without a value match. */
                "time_filed__lte!"?: components["parameters"]["time_filed__lte.not"];
                /** @description Less than the value. Expects a time of day such as 14:30:00. */
                time_filed__lt?: components["parameters"]["time_filed__lt"];
                /** @description Rows that do not match `time_filed__lt`. Rows without a value match. */
                "time_filed__lt!"?: components["parameters"]["time_filed__lt.not"];
                /** @description Between two values, both included. Expects a time of day such as 14:30:00. */
                time_filed__range?: components["parameters"]["time_filed__range"];
                /** @description Rows that do not match `time_filed__range`. Rows without a value match. */
                "time_filed__range!"?: components["parameters"]["time_filed__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                time_filed__isnull?: components["parameters"]["time_filed__isnull"];
                /** @description Rows that do not match `time_filed__isnull`. Rows without a value match. */
                "time_filed__isnull!"?: components["parameters"]["time_filed__isnull.not"];
                /** @description Equal to the value. Expects an integer. */
                entry_number?: components["parameters"]["entry_number"];
                /** @description Rows that do not match `entry_number`. Rows without a value match. */
                "entry_number!"?: components["parameters"]["entry_number.not"];
                /** @description Greater than or equal to the value. Expects an integer. */
                entry_number__gte?: components["parameters"]["entry_number__gte"];
                /** @description Rows that do not match `entry_number__gte`. Rows without a value match. */
                "entry_number__gte!"?: components["parameters"]["entry_number__gte.not"];
                /** @description Greater than the value. Expects an integer. */
                entry_number__gt?: components["parameters"]["entry_number__gt"];
                /** @description Rows that do not match `entry_number__gt`. Rows without a value match. */
                "entry_number__gt!"?: components["parameters"]["entry_number__gt.not"];
                /** @description Less than or equal to the value. Expects an integer. */
                entry_number__lte?: components["parameters"]["entry_number__lte"];
                /** @description Rows that do not match `entry_number__lte`. Rows without a value match. */
                "entry_number__lte!"?: components["parameters"]["entry_number__lte.not"];
                /** @description Less than the value. Expects an integer. */
                entry_number__lt?: components["parameters"]["entry_number__lt"];
                /** @description Rows that do not match `entry_number__lt`. Rows without a value match. */
                "entry_number__lt!"?: components["parameters"]["entry_number__lt.not"];
                /** @description Between two values, both included. Expects an integer. */
                entry_number__range?: components["parameters"]["entry_number__range"];
                /** @description Rows that do not match `entry_number__range`. Rows without a value match. */
                "entry_number__range!"?: components["parameters"]["entry_number__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                entry_number__isnull?: components["parameters"]["entry_number__isnull"];
                /** @description Rows that do not match `entry_number__isnull`. Rows without a value match. */
                "entry_number__isnull!"?: components["parameters"]["entry_number__isnull.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                recap_sequence_number?: components["parameters"]["recap_sequence_number"];
                /** @description Rows that do not match `recap_sequence_number`. Rows without a value match. */
                "recap_sequence_number!"?: components["parameters"]["recap_sequence_number.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                recap_sequence_number__startswith?: components["parameters"]["recap_sequence_number__startswith"];
                /** @description Rows that do not match `recap_sequence_number__startswith`. Rows without a value match. */
                "recap_sequence_number__startswith!"?: components["parameters"]["recap_sequence_number__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                recap_sequence_number__istartswith?: components["parameters"]["recap_sequence_number__istartswith"];
                /** @description Rows that do not match `recap_sequence_number__istartswith`. Rows without a value match. */
                "recap_sequence_number__istartswith!"?: components["parameters"]["recap_sequence_number__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                recap_sequence_number__iexact?: components["parameters"]["recap_sequence_number__iexact"];
                /** @description Rows that do not match `recap_sequence_number__iexact`. Rows without a value match. */
                "recap_sequence_number__iexact!"?: components["parameters"]["recap_sequence_number__iexact.not"];
                /** @description Equal to the value. Expects an integer. */
                pacer_sequence_number?: components["parameters"]["pacer_sequence_number"];
                /** @description Rows that do not match `pacer_sequence_number`. Rows without a value match. */
                "pacer_sequence_number!"?: components["parameters"]["pacer_sequence_number.not"];
                /** @description Greater than or equal to the value. Expects an integer. */
                pacer_sequence_number__gte?: components["parameters"]["pacer_sequence_number__gte"];
                /** @description Rows that do not match `pacer_sequence_number__gte`. Rows without a value match. */
                "pacer_sequence_number__gte!"?: components["parameters"]["pacer_sequence_number__gte.not"];
                /** @description Greater than the value. Expects an integer. */
                pacer_sequence_number__gt?: components["parameters"]["pacer_sequence_number__gt"];
                /** @description Rows that do not match `pacer_sequence_number__gt`. Rows without a value match. */
                "pacer_sequence_number__gt!"?: components["parameters"]["pacer_sequence_number__gt.not"];
                /** @description Less than or equal to the value. Expects an integer. */
                pacer_sequence_number__lte?: components["parameters"]["pacer_sequence_number__lte"];
                /** @description Rows that do not match `pacer_sequence_number__lte`. Rows without a value match. */
                "pacer_sequence_number__lte!"?: components["parameters"]["pacer_sequence_number__lte.not"];
                /** @description Less than the value. Expects an integer. */
                pacer_sequence_number__lt?: components["parameters"]["pacer_sequence_number__lt"];
                /** @description Rows that do not match `pacer_sequence_number__lt`. Rows without a value match. */
                "pacer_sequence_number__lt!"?: components["parameters"]["pacer_sequence_number__lt.not"];
                /** @description Between two values, both included. Expects an integer. */
                pacer_sequence_number__range?: components["parameters"]["pacer_sequence_number__range"];
                /** @description Rows that do not match `pacer_sequence_number__range`. Rows without a value match. */
                "pacer_sequence_number__range!"?: components["parameters"]["pacer_sequence_number__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                pacer_sequence_number__isnull?: components["parameters"]["pacer_sequence_number__isnull"];
                /** @description Rows that do not match `pacer_sequence_number__isnull`. Rows without a value match. */
                "pacer_sequence_number__isnull!"?: components["parameters"]["pacer_sequence_number__isnull.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                description?: components["parameters"]["description"];
                /** @description Rows that do not match `description`. Rows without a value match. */
                "description!"?: components["parameters"]["description.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                description__startswith?: components["parameters"]["description__startswith"];
                /** @description Rows that do not match `description__startswith`. Rows without a value match. */
                "description__startswith!"?: components["parameters"]["description__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                description__istartswith?: components["parameters"]["description__istartswith"];
                /** @description Rows that do not match `description__istartswith`. Rows without a value match. */
                "description__istartswith!"?: components["parameters"]["description__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                description__iexact?: components["parameters"]["description__iexact"];
                /** @description Rows that do not match `description__iexact`. Rows without a value match. */
                "description__iexact!"?: components["parameters"]["description__iexact.not"];
                /** @description Equal to the value. Expects an id. */
                tags?: components["parameters"]["tags"];
                /** @description Rows that do not match `tags`. Rows without a value match. */
                "tags!"?: components["parameters"]["tags.not"];
                /** @description Equal to the value. Expects an integer. */
                docket__id?: components["parameters"]["docket__id"];
                /** @description Rows that do not match `docket__id`. Rows without a value match. */
                "docket__id!"?: components["parameters"]["docket__id.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket__court?: components["parameters"]["docket__court"];
                /** @description Rows that do not match `docket__court`. Rows without a value match. */
                "docket__court!"?: components["parameters"]["docket__court.not"];
                /** @description Equal to the value. Expects an id. */
                docket__clusters?: components["parameters"]["docket__clusters"];
                /** @description Rows that do not match `docket__clusters`. Rows without a value match. */
                "docket__clusters!"?: components["parameters"]["docket__clusters.not"];
                /** @description Equal to the value. Expects an id. */
                docket__audio_files?: components["parameters"]["docket__audio_files"];
                /** @description Rows that do not match `docket__audio_files`. Rows without a value match. */
                "docket__audio_files!"?: components["parameters"]["docket__audio_files.not"];
                /** @description Equal to the value. Expects an id. */
                docket__assigned_to?: components["parameters"]["docket__assigned_to"];
                /** @description Rows that do not match `docket__assigned_to`. Rows without a value match. */
                "docket__assigned_to!"?: components["parameters"]["docket__assigned_to.not"];
                /** @description Equal to the value. Expects an id. */
                docket__referred_to?: components["parameters"]["docket__referred_to"];
                /** @description Rows that do not match `docket__referred_to`. Rows without a value match. */
                "docket__referred_to!"?: components["parameters"]["docket__referred_to.not"];
                /** @description Equal to the value. Expects an id. */
                docket__bankruptcy_information?: components["parameters"]["docket__bankruptcy_information"];
                /** @description Rows that do not match `docket__bankruptcy_information`. Rows without a value match. */
                "docket__bankruptcy_information!"?: components["parameters"]["docket__bankruptcy_information.not"];
                /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                docket__date_created?: components["parameters"]["docket__date_created"];
                /** @description Rows that do not match `docket__date_created`. Rows without a value match. */
                "docket__date_created!"?: components["parameters"]["docket__date_created.not"];
                /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                docket__date_modified?: components["parameters"]["docket__date_modified"];
                /** @description Rows that do not match `docket__date_modified`. Rows without a value match. */
                "docket__date_modified!"?: components["parameters"]["docket__date_modified.not"];
                /** @description Equal to the value. Expects an integer. */
                docket__source?: components["parameters"]["docket__source"];
                /** @description Rows that do not match `docket__source`. Rows without a value match. */
                "docket__source!"?: components["parameters"]["docket__source.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket__assigned_to_str?: components["parameters"]["docket__assigned_to_str"];
                /** @description Rows that do not match `docket__assigned_to_str`. Rows without a value match. */
                "docket__assigned_to_str!"?: components["parameters"]["docket__assigned_to_str.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket__referred_to_str?: components["parameters"]["docket__referred_to_str"];
                /** @description Rows that do not match `docket__referred_to_str`. Rows without a value match. */
                "docket__referred_to_str!"?: components["parameters"]["docket__referred_to_str.not"];
                /** @description Equal to the value. Expects a date such as 2026-11-20. */
                docket__date_argued?: components["parameters"]["docket__date_argued"];
                /** @description Rows that do not match `docket__date_argued`. Rows without a value match. */
                "docket__date_argued!"?: components["parameters"]["docket__date_argued.not"];
                /** @description Equal to the value. Expects a date such as 2026-11-20. */
                docket__date_filed?: components["parameters"]["docket__date_filed"];
                /** @description Rows that do not match `docket__date_filed`. Rows without a value match. */
                "docket__date_filed!"?: components["parameters"]["docket__date_filed.not"];
                /** @description Equal to the value. Expects a date such as 2026-11-20. */
                docket__date_terminated?: components["parameters"]["docket__date_terminated"];
                /** @description Rows that do not match `docket__date_terminated`. Rows without a value match. */
                "docket__date_terminated!"?: components["parameters"]["docket__date_terminated.not"];
                /** @description Equal to the value. Expects a date such as 2026-11-20. */
                docket__date_last_filing?: components["parameters"]["docket__date_last_filing"];
                /** @description Rows that do not match `docket__date_last_filing`. Rows without a value match. */
                "docket__date_last_filing!"?: components["parameters"]["docket__date_last_filing.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket__case_name_short?: components["parameters"]["docket__case_name_short"];
                /** @description Rows that do not match `docket__case_name_short`. Rows without a value match. */
                "docket__case_name_short!"?: components["parameters"]["docket__case_name_short.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket__case_name?: components["parameters"]["docket__case_name"];
                /** @description Rows that do not match `docket__case_name`. Rows without a value match. */
                "docket__case_name!"?: components["parameters"]["docket__case_name.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket__case_name_full?: components["parameters"]["docket__case_name_full"];
                /** @description Rows that do not match `docket__case_name_full`. Rows without a value match. */
                "docket__case_name_full!"?: components["parameters"]["docket__case_name_full.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket__slug?: components["parameters"]["docket__slug"];
                /** @description Rows that do not match `docket__slug`. Rows without a value match. */
                "docket__slug!"?: components["parameters"]["docket__slug.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket__docket_number?: components["parameters"]["docket__docket_number"];
                /** @description Rows that do not match `docket__docket_number`. Rows without a value match. */
                "docket__docket_number!"?: components["parameters"]["docket__docket_number.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket__docket_number_core?: components["parameters"]["docket__docket_number_core"];
                /** @description Rows that do not match `docket__docket_number_core`. Rows without a value match. */
                "docket__docket_number_core!"?: components["parameters"]["docket__docket_number_core.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket__pacer_case_id?: components["parameters"]["docket__pacer_case_id"];
                /** @description Rows that do not match `docket__pacer_case_id`. Rows without a value match. */
                "docket__pacer_case_id!"?: components["parameters"]["docket__pacer_case_id.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket__cause?: components["parameters"]["docket__cause"];
                /** @description Rows that do not match `docket__cause`. Rows without a value match. */
                "docket__cause!"?: components["parameters"]["docket__cause.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket__nature_of_suit?: components["parameters"]["docket__nature_of_suit"];
                /** @description Rows that do not match `docket__nature_of_suit`. Rows without a value match. */
                "docket__nature_of_suit!"?: components["parameters"]["docket__nature_of_suit.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket__jury_demand?: components["parameters"]["docket__jury_demand"];
                /** @description Rows that do not match `docket__jury_demand`. Rows without a value match. */
                "docket__jury_demand!"?: components["parameters"]["docket__jury_demand.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket__jurisdiction_type?: components["parameters"]["docket__jurisdiction_type"];
                /** @description Rows that do not match `docket__jurisdiction_type`. Rows without a value match. */
                "docket__jurisdiction_type!"?: components["parameters"]["docket__jurisdiction_type.not"];
                /** @description Equal to the value. Expects a date such as 2026-11-20. */
                docket__date_blocked?: components["parameters"]["docket__date_blocked"];
                /** @description Rows that do not match `docket__date_blocked`. Rows without a value match. */
                "docket__date_blocked!"?: components["parameters"]["docket__date_blocked.not"];
                /** @description Equal to the value. Expects true or false. */
                docket__blocked?: components["parameters"]["docket__blocked"];
                /** @description Rows that do not match `docket__blocked`. Rows without a value match. */
                "docket__blocked!"?: components["parameters"]["docket__blocked.not"];
                /** @description Equal to the value. Expects an id. */
                docket__appeal_from?: components["parameters"]["docket__appeal_from"];
                /** @description Rows that do not match `docket__appeal_from`. Rows without a value match. */
                "docket__appeal_from!"?: components["parameters"]["docket__appeal_from.not"];
                /** @description Equal to the value. Expects an id. */
                docket__parent_docket?: components["parameters"]["docket__parent_docket"];
                /** @description Rows that do not match `docket__parent_docket`. Rows without a value match. */
                "docket__parent_docket!"?: components["parameters"]["docket__parent_docket.not"];
                /** @description Equal to the value. Expects an id. */
                docket__tags?: components["parameters"]["docket__tags"];
                /** @description Rows that do not match `docket__tags`. Rows without a value match. */
                "docket__tags!"?: components["parameters"]["docket__tags.not"];
                /** @description Equal to the value. Expects an id. */
                docket__panel?: components["parameters"]["docket__panel"];
                /** @description Rows that do not match `docket__panel`. Rows without a value match. */
                "docket__panel!"?: components["parameters"]["docket__panel.not"];
                /** @description The members to return, separated by commas: resource_uri, id, docket, recap_documents, date_created, date_modified, date_filed, time_filed, entry_number, recap_sequence_number, pacer_sequence_number, description, tags. */
                fields?: components["parameters"]["fields.dockets-v4-2"];
                /** @description The members not to return, separated by commas. */
                omit?: components["parameters"]["omit"];
                /** @description json, or absent. */
                format?: components["parameters"]["format"];
                /** @description The number of a page, up to 100, or `last`. */
                page?: components["parameters"]["page.dockets-v4"];
                /** @description Rows on a page, 1 to 100; 20 when absent. */
                page_size?: components["parameters"]["page_size.dockets-v4"];
                /** @description The sort keys, separated by commas: id, date_created, date_modified, date_filed, entry_number, recap_sequence_number. A '-' before a key sorts it in descending order. When absent: -id. */
                order_by?: components["parameters"]["order_by.dockets-v4-3"];
                /** @description Where rows without a value are. When absent: last when ascending, first when descending. */
                nulls?: components["parameters"]["nulls"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocketEntryNumberedPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    listRecapDocumentsV3: {
        parameters: {
            query?: {
                /** @description Equal to the value. Expects an integer. */
                id?: components["parameters"]["id.dockets-v4"];
                /** @description Rows that do not match `id`. Rows without a value match. */
                "id!"?: components["parameters"]["id.not"];
                /** @description Greater than or equal to the value. Expects an integer. */
                id__gte?: components["parameters"]["id__gte"];
                /** @description Rows that do not match `id__gte`. Rows without a value match. */
                "id__gte!"?: components["parameters"]["id__gte.not"];
                /** @description Greater than the value. Expects an integer. */
                id__gt?: components["parameters"]["id__gt"];
                /** @description Rows that do not match `id__gt`. Rows without a value match. */
                "id__gt!"?: components["parameters"]["id__gt.not"];
                /** @description Less than or equal to the value. Expects an integer. */
                id__lte?: components["parameters"]["id__lte"];
                /** @description Rows that do not match `id__lte`. Rows without a value match. */
                "id__lte!"?: components["parameters"]["id__lte.not"];
                /** @description Less than the value. Expects an integer. */
                id__lt?: components["parameters"]["id__lt"];
                /** @description Rows that do not match `id__lt`. Rows without a value match. */
                "id__lt!"?: components["parameters"]["id__lt.not"];
                /** @description Between two values, both included. Expects an integer. */
                id__range?: components["parameters"]["id__range"];
                /** @description Rows that do not match `id__range`. Rows without a value match. */
                "id__range!"?: components["parameters"]["id__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                id__isnull?: components["parameters"]["id__isnull"];
                /** @description Rows that do not match `id__isnull`. Rows without a value match. */
                "id__isnull!"?: components["parameters"]["id__isnull.not"];
                /** @description Equal to the value. Expects an integer. */
                docket_entry?: components["parameters"]["docket_entry"];
                /** @description Rows that do not match `docket_entry`. Rows without a value match. */
                "docket_entry!"?: components["parameters"]["docket_entry.not"];
                /** @description Equal to the value. Expects an id. */
                tags?: components["parameters"]["tags"];
                /** @description Rows that do not match `tags`. Rows without a value match. */
                "tags!"?: components["parameters"]["tags.not"];
                /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created?: components["parameters"]["date_created"];
                /** @description Rows that do not match `date_created`. Rows without a value match. */
                "date_created!"?: components["parameters"]["date_created.not"];
                /** @description Greater than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__gte?: components["parameters"]["date_created__gte"];
                /** @description Rows that do not match `date_created__gte`. Rows without a value match. */
                "date_created__gte!"?: components["parameters"]["date_created__gte.not"];
                /** @description Greater than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__gt?: components["parameters"]["date_created__gt"];
                /** @description Rows that do not match `date_created__gt`. Rows without a value match. */
                "date_created__gt!"?: components["parameters"]["date_created__gt.not"];
                /** @description Less than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__lte?: components["parameters"]["date_created__lte"];
                /** @description Rows that do not match `date_created__lte`. Rows without a value match. */
                "date_created__lte!"?: components["parameters"]["date_created__lte.not"];
                /** @description Less than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__lt?: components["parameters"]["date_created__lt"];
                /** @description Rows that do not match `date_created__lt`. Rows without a value match. */
                "date_created__lt!"?: components["parameters"]["date_created__lt.not"];
                /** @description Between two values, both included. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__range?: components["parameters"]["date_created__range"];
                /** @description Rows that do not match `date_created__range`. Rows without a value match. */
                "date_created__range!"?: components["parameters"]["date_created__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                date_created__isnull?: components["parameters"]["date_created__isnull"];
                /** @description Rows that do not match `date_created__isnull`. Rows without a value match. */
                "date_created__isnull!"?: components["parameters"]["date_created__isnull.not"];
                /** @description In this year. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__year?: components["parameters"]["date_created__year"];
                /** @description Rows that do not match `date_created__year`. Rows without a value match. */
                "date_created__year!"?: components["parameters"]["date_created__year.not"];
                /** @description In this month of any year, 1 to 12. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__month?: components["parameters"]["date_created__month"];
                /** @description Rows that do not match `date_created__month`. Rows without a value match. */
                "date_created__month!"?: components["parameters"]["date_created__month.not"];
                /** @description On this day of any month, 1 to 31. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__day?: components["parameters"]["date_created__day"];
                /** @description Rows that do not match `date_created__day`. Rows without a value match. */
                "date_created__day!"?: components["parameters"]["date_created__day.not"];
                /** @description In this hour of any day, 0 to 23. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__hour?: components["parameters"]["date_created__hour"];
                /** @description Rows that do not match `date_created__hour`. Rows without a value match. */
                "date_created__hour!"?: components["parameters"]["date_created__hour.not"];
                /** @description In this minute of any hour, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__minute?: components["parameters"]["date_created__minute"];
                /** @description Rows that do not match `date_created__minute`. Rows without a value match. */
                "date_created__minute!"?: components["parameters"]["date_created__minute.not"];
                /** @description In this second of any minute, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_created__second?: components["parameters"]["date_created__second"];
                /** @description Rows that do not match `date_created__second`. Rows without a value match. */
                "date_created__second!"?: components["parameters"]["date_created__second.not"];
                /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified?: components["parameters"]["date_modified"];
                /** @description Rows that do not match `date_modified`. Rows without a value match. */
                "date_modified!"?: components["parameters"]["date_modified.not"];
                /** @description Greater than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__gte?: components["parameters"]["date_modified__gte"];
                /** @description Rows that do not match `date_modified__gte`. Rows without a value match. */
                "date_modified__gte!"?: components["parameters"]["date_modified__gte.not"];
                /** @description Greater than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__gt?: components["parameters"]["date_modified__gt"];
                /** @description Rows that do not match `date_modified__gt`. Rows without a value match. */
                "date_modified__gt!"?: components["parameters"]["date_modified__gt.not"];
                /** @description Less than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__lte?: components["parameters"]["date_modified__lte"];
                /** @description Rows that do not match `date_modified__lte`. Rows without a value match. */
                "date_modified__lte!"?: components["parameters"]["date_modified__lte.not"];
                /** @description Less than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__lt?: components["parameters"]["date_modified__lt"];
                /** @description Rows that do not match `date_modified__lt`. Rows without a value match. */
                "date_modified__lt!"?: components["parameters"]["date_modified__lt.not"];
                /** @description Between two values, both included. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__range?: components["parameters"]["date_modified__range"];
                /** @description Rows that do not match `date_modified__range`. Rows without a value match. */
                "date_modified__range!"?: components["parameters"]["date_modified__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                date_modified__isnull?: components["parameters"]["date_modified__isnull"];
                /** @description Rows that do not match `date_modified__isnull`. Rows without a value match. */
                "date_modified__isnull!"?: components["parameters"]["date_modified__isnull.not"];
                /** @description In this year. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__year?: components["parameters"]["date_modified__year"];
                /** @description Rows that do not match `date_modified__year`. Rows without a value match. */
                "date_modified__year!"?: components["parameters"]["date_modified__year.not"];
                /** @description In this month of any year, 1 to 12. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__month?: components["parameters"]["date_modified__month"];
                /** @description Rows that do not match `date_modified__month`. Rows without a value match. */
                "date_modified__month!"?: components["parameters"]["date_modified__month.not"];
                /** @description On this day of any month, 1 to 31. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__day?: components["parameters"]["date_modified__day"];
                /** @description Rows that do not match `date_modified__day`. Rows without a value match. */
                "date_modified__day!"?: components["parameters"]["date_modified__day.not"];
                /** @description In this hour of any day, 0 to 23. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__hour?: components["parameters"]["date_modified__hour"];
                /** @description Rows that do not match `date_modified__hour`. Rows without a value match. */
                "date_modified__hour!"?: components["parameters"]["date_modified__hour.not"];
                /** @description In this minute of any hour, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__minute?: components["parameters"]["date_modified__minute"];
                /** @description Rows that do not match `date_modified__minute`. Rows without a value match. */
                "date_modified__minute!"?: components["parameters"]["date_modified__minute.not"];
                /** @description In this second of any minute, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_modified__second?: components["parameters"]["date_modified__second"];
                /** @description Rows that do not match `date_modified__second`. Rows without a value match. */
                "date_modified__second!"?: components["parameters"]["date_modified__second.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                sha1?: components["parameters"]["sha1"];
                /** @description Rows that do not match `sha1`. Rows without a value match. */
                "sha1!"?: components["parameters"]["sha1.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                sha1__startswith?: components["parameters"]["sha1__startswith"];
                /** @description Rows that do not match `sha1__startswith`. Rows without a value match. */
                "sha1__startswith!"?: components["parameters"]["sha1__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                sha1__istartswith?: components["parameters"]["sha1__istartswith"];
                /** @description Rows that do not match `sha1__istartswith`. Rows without a value match. */
                "sha1__istartswith!"?: components["parameters"]["sha1__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                sha1__iexact?: components["parameters"]["sha1__iexact"];
                /** @description Rows that do not match `sha1__iexact`. Rows without a value match. */
                "sha1__iexact!"?: components["parameters"]["sha1__iexact.not"];
                /** @description Equal to the value. Expects an integer. */
                page_count?: components["parameters"]["page_count"];
                /** @description Rows that do not match `page_count`. Rows without a value match. */
                "page_count!"?: components["parameters"]["page_count.not"];
                /** @description Greater than or equal to the value. Expects an integer. */
                page_count__gte?: components["parameters"]["page_count__gte"];
                /** @description Rows that do not match `page_count__gte`. Rows without a value match. */
                "page_count__gte!"?: components["parameters"]["page_count__gte.not"];
                /** @description Greater than the value. Expects an integer. */
                page_count__gt?: components["parameters"]["page_count__gt"];
                /** @description Rows that do not match `page_count__gt`. Rows without a value match. */
                "page_count__gt!"?: components["parameters"]["page_count__gt.not"];
                /** @description Less than or equal to the value. Expects an integer. */
                page_count__lte?: components["parameters"]["page_count__lte"];
                /** @description Rows that do not match `page_count__lte`. Rows without a value match. */
                "page_count__lte!"?: components["parameters"]["page_count__lte.not"];
                /** @description Less than the value. Expects an integer. */
                page_count__lt?: components["parameters"]["page_count__lt"];
                /** @description Rows that do not match `page_count__lt`. Rows without a value match. */
                "page_count__lt!"?: components["parameters"]["page_count__lt.not"];
                /** @description Between two values, both included. Expects an integer. */
                page_count__range?: components["parameters"]["page_count__range"];
                /** @description Rows that do not match `page_count__range`. Rows without a value match. */
                "page_count__range!"?: components["parameters"]["page_count__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                page_count__isnull?: components["parameters"]["page_count__isnull"];
                /** @description Rows that do not match `page_count__isnull`. Rows without a value match. */
                "page_count__isnull!"?: components["parameters"]["page_count__isnull.not"];
                /** @description Equal to the value. Expects an integer. */
                file_size?: components["parameters"]["file_size"];
                /** @description Rows that do not match `file_size`. Rows without a value match. */
                "file_size!"?: components["parameters"]["file_size.not"];
                /** @description Greater than or equal to the value. Expects an integer. */
                file_size__gte?: components["parameters"]["file_size__gte"];
                /** @description Rows that do not match `file_size__gte`. Rows without a value match. */
                "file_size__gte!"?: components["parameters"]["file_size__gte.not"];
                /** @description Greater than the value. Expects an integer. */
                file_size__gt?: components["parameters"]["file_size__gt"];
                /** @description Rows that do not match `file_size__gt`. Rows without a value match. */
                "file_size__gt!"?: components["parameters"]["file_size__gt.not"];
                /** @description Less than or equal to the value. Expects an integer. */
                file_size__lte?: components["parameters"]["file_size__lte"];
                /** @description Rows that do not match `file_size__lte`. Rows without a value match. */
                "file_size__lte!"?: components["parameters"]["file_size__lte.not"];
                /** @description Less than the value. Expects an integer. */
                file_size__lt?: components["parameters"]["file_size__lt"];
                /** @description Rows that do not match `file_size__lt`. Rows without a value match. */
                "file_size__lt!"?: components["parameters"]["file_size__lt.not"];
                /** @description Between two values, both included. Expects an integer. */
                file_size__range?: components["parameters"]["file_size__range"];
                /** @description Rows that do not match `file_size__range`. Rows without a value match. */
                "file_size__range!"?: components["parameters"]["file_size__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                file_size__isnull?: components["parameters"]["file_size__isnull"];
                /** @description Rows that do not match `file_size__isnull`. Rows without a value match. */
                "file_size__isnull!"?: components["parameters"]["file_size__isnull.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                plain_text?: components["parameters"]["plain_text"];
                /** @description Rows that do not match `plain_text`. Rows without a value match. */
                "plain_text!"?: components["parameters"]["plain_text.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                plain_text__startswith?: components["parameters"]["plain_text__startswith"];
                /** @description Rows that do not match `plain_text__startswith`. Rows without a value match. */
                "plain_text__startswith!"?: components["parameters"]["plain_text__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                plain_text__istartswith?: components["parameters"]["plain_text__istartswith"];
                /** @description Rows that do not match `plain_text__istartswith`. Rows without a value match. */
                "plain_text__istartswith!"?: components["parameters"]["plain_text__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                plain_text__iexact?: components["parameters"]["plain_text__iexact"];
                /** @description Rows that do not match `plain_text__iexact`. Rows without a value match. */
                "plain_text__iexact!"?: components["parameters"]["plain_text__iexact.not"];
                /** @description Equal to the value. Expects an integer. */
                ocr_status?: components["parameters"]["ocr_status"];
                /** @description Rows that do not match `ocr_status`. Rows without a value match. */
                "ocr_status!"?: components["parameters"]["ocr_status.not"];
                /** @description Greater than or equal to the value. Expects an integer. */
                ocr_status__gte?: components["parameters"]["ocr_status__gte"];
                /** @description Rows that do not match `ocr_status__gte`. Rows without a value match. */
                "ocr_status__gte!"?: components["parameters"]["ocr_status__gte.not"];
                /** @description Greater than the value. Expects an integer. */
                ocr_status__gt?: components["parameters"]["ocr_status__gt"];
                /** @description Rows that do not match `ocr_status__gt`. Rows without a value match. */
                "ocr_status__gt!"?: components["parameters"]["ocr_status__gt.not"];
                /** @description Less than or equal to the value. Expects an integer. */
                ocr_status__lte?: components["parameters"]["ocr_status__lte"];
                /** @description Rows that do not match `ocr_status__lte`. Rows without a value match. */
                "ocr_status__lte!"?: components["parameters"]["ocr_status__lte.not"];
                /** @description Less than the value. Expects an integer. */
                ocr_status__lt?: components["parameters"]["ocr_status__lt"];
                /** @description Rows that do not match `ocr_status__lt`. Rows without a value match. */
                "ocr_status__lt!"?: components["parameters"]["ocr_status__lt.not"];
                /** @description Between two values, both included. Expects an integer. */
                ocr_status__range?: components["parameters"]["ocr_status__range"];
                /** @description Rows that do not match `ocr_status__range`. Rows without a value match. */
                "ocr_status__range!"?: components["parameters"]["ocr_status__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                ocr_status__isnull?: components["parameters"]["ocr_status__isnull"];
                /** @description Rows that do not match `ocr_status__isnull`. Rows without a value match. */
                "ocr_status__isnull!"?: components["parameters"]["ocr_status__isnull.not"];
                /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_upload?: components["parameters"]["date_upload"];
                /** @description Rows that do not match `date_upload`. Rows without a value match. */
                "date_upload!"?: components["parameters"]["date_upload.not"];
                /** @description Greater than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_upload__gte?: components["parameters"]["date_upload__gte"];
                /** @description Rows that do not match `date_upload__gte`. Rows without a value match. */
                "date_upload__gte!"?: components["parameters"]["date_upload__gte.not"];
                /** @description Greater than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_upload__gt?: components["parameters"]["date_upload__gt"];
                /** @description Rows that do not match `date_upload__gt`. Rows without a value match. */
                "date_upload__gt!"?: components["parameters"]["date_upload__gt.not"];
                /** @description Less than or equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_upload__lte?: components["parameters"]["date_upload__lte"];
                /** @description Rows that do not match `date_upload__lte`. Rows without a value match. */
                "date_upload__lte!"?: components["parameters"]["date_upload__lte.not"];
                /** @description Less than the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_upload__lt?: components["parameters"]["date_upload__lt"];
                /** @description Rows that do not match `date_upload__lt`. Rows without a value match. */
                "date_upload__lt!"?: components["parameters"]["date_upload__lt.not"];
                /** @description Between two values, both included. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_upload__range?: components["parameters"]["date_upload__range"];
                /** @description Rows that do not match `date_upload__range`. Rows without a value match. */
                "date_upload__range!"?: components["parameters"]["date_upload__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                date_upload__isnull?: components["parameters"]["date_upload__isnull"];
                /** @description Rows that do not match `date_upload__isnull`. Rows without a value match. */
                "date_upload__isnull!"?: components["parameters"]["date_upload__isnull.not"];
                /** @description In this year. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_upload__year?: components["parameters"]["date_upload__year"];
                /** @description Rows that do not match `date_upload__year`. Rows without a value match. */
                "date_upload__year!"?: components["parameters"]["date_upload__year.not"];
                /** @description In this month of any year, 1 to 12. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_upload__month?: components["parameters"]["date_upload__month"];
                /** @description Rows that do not match `date_upload__month`. Rows without a value match. */
                "date_upload__month!"?: components["parameters"]["date_upload__month.not"];
                /** @description On this day of any month, 1 to 31. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_upload__day?: components["parameters"]["date_upload__day"];
                /** @description Rows that do not match `date_upload__day`. Rows without a value match. */
                "date_upload__day!"?: components["parameters"]["date_upload__day.not"];
                /** @description In this hour of any day, 0 to 23. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_upload__hour?: components["parameters"]["date_upload__hour"];
                /** @description Rows that do not match `date_upload__hour`. Rows without a value match. */
                "date_upload__hour!"?: components["parameters"]["date_upload__hour.not"];
                /** @description In this minute of any hour, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_upload__minute?: components["parameters"]["date_upload__minute"];
                /** @description Rows that do not match `date_upload__minute`. Rows without a value match. */
                "date_upload__minute!"?: components["parameters"]["date_upload__minute.not"];
                /** @description In this second of any minute, 0 to 59. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                date_upload__second?: components["parameters"]["date_upload__second"];
                /** @description Rows that do not match `date_upload__second`. Rows without a value match. */
                "date_upload__second!"?: components["parameters"]["date_upload__second.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                document_number?: components["parameters"]["document_number"];
                /** @description Rows that do not match `document_number`. Rows without a value match. */
                "document_number!"?: components["parameters"]["document_number.not"];
                /** @description Greater than or equal to the value. Expects a text without NUL characters. */
                document_number__gte?: components["parameters"]["document_number__gte"];
                /** @description Rows that do not match `document_number__gte`. Rows without a value match. */
                "document_number__gte!"?: components["parameters"]["document_number__gte.not"];
                /** @description Greater than the value. Expects a text without NUL characters. */
                document_number__gt?: components["parameters"]["document_number__gt"];
                /** @description Rows that do not match `document_number__gt`. Rows without a value match. */
                "document_number__gt!"?: components["parameters"]["document_number__gt.not"];
                /** @description Less than or equal to the value. Expects a text without NUL characters. */
                document_number__lte?: components["parameters"]["document_number__lte"];
                /** @description Rows that do not match `document_number__lte`. Rows without a value match. */
                "document_number__lte!"?: components["parameters"]["document_number__lte.not"];
                /** @description Less than the value. Expects a text without NUL characters. */
                document_number__lt?: components["parameters"]["document_number__lt"];
                /** @description Rows that do not match `document_number__lt`. Rows without a value match. */
                "document_number__lt!"?: components["parameters"]["document_number__lt.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                document_number__startswith?: components["parameters"]["document_number__startswith"];
                /** @description Rows that do not match `document_number__startswith`. Rows without a value match. */
                "document_number__startswith!"?: components["parameters"]["document_number__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                document_number__istartswith?: components["parameters"]["document_number__istartswith"];
                /** @description Rows that do not match `document_number__istartswith`. Rows without a value match. */
                "document_number__istartswith!"?: components["parameters"]["document_number__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                document_number__iexact?: components["parameters"]["document_number__iexact"];
                /** @description Rows that do not match `document_number__iexact`. Rows without a value match. */
                "document_number__iexact!"?: components["parameters"]["document_number__iexact.not"];
                /** @description Equal to the value. Expects an integer. */
                attachment_number?: components["parameters"]["attachment_number"];
                /** @description Rows that do not match `attachment_number`. Rows without a value match. */
                "attachment_number!"?: components["parameters"]["attachment_number.not"];
                /** @description Greater than or equal to the value. Expects an integer. */
                attachment_number__gte?: components["parameters"]["attachment_number__gte"];
                /** @description Rows that do not match `attachment_number__gte`. Rows without a value match. */
                "attachment_number__gte!"?: components["parameters"]["attachment_number__gte.not"];
                /** @description Greater than the value. Expects an integer. */
                attachment_number__gt?: components["parameters"]["attachment_number__gt"];
                /** @description Rows that do not match `attachment_number__gt`. Rows without a value match. */
                "attachment_number__gt!"?: components["parameters"]["attachment_number__gt.not"];
                /** @description Less than or equal to the value. Expects an integer. */
                attachment_number__lte?: components["parameters"]["attachment_number__lte"];
                /** @description Rows that do not match `attachment_number__lte`. Rows without a value match. */
                "attachment_number__lte!"?: components["parameters"]["attachment_number__lte.not"];
                /** @description Less than the value. Expects an integer. */
                attachment_number__lt?: components["parameters"]["attachment_number__lt"];
                /** @description Rows that do not match `attachment_number__lt`. Rows without a value match. */
                "attachment_number__lt!"?: components["parameters"]["attachment_number__lt.not"];
                /** @description Between two values, both included. Expects an integer. */
                attachment_number__range?: components["parameters"]["attachment_number__range"];
                /** @description Rows that do not match `attachment_number__range`. Rows without a value match. */
                "attachment_number__range!"?: components["parameters"]["attachment_number__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                attachment_number__isnull?: components["parameters"]["attachment_number__isnull"];
                /** @description Rows that do not match `attachment_number__isnull`. Rows without a value match. */
                "attachment_number__isnull!"?: components["parameters"]["attachment_number__isnull.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                pacer_doc_id?: components["parameters"]["pacer_doc_id"];
                /** @description Rows that do not match `pacer_doc_id`. Rows without a value match. */
                "pacer_doc_id!"?: components["parameters"]["pacer_doc_id.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                pacer_doc_id__startswith?: components["parameters"]["pacer_doc_id__startswith"];
                /** @description Rows that do not match `pacer_doc_id__startswith`. Rows without a value match. */
                "pacer_doc_id__startswith!"?: components["parameters"]["pacer_doc_id__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                pacer_doc_id__istartswith?: components["parameters"]["pacer_doc_id__istartswith"];
                /** @description Rows that do not match `pacer_doc_id__istartswith`. Rows without a value match. */
                "pacer_doc_id__istartswith!"?: components["parameters"]["pacer_doc_id__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                pacer_doc_id__iexact?: components["parameters"]["pacer_doc_id__iexact"];
                /** @description Rows that do not match `pacer_doc_id__iexact`. Rows without a value match. */
                "pacer_doc_id__iexact!"?: components["parameters"]["pacer_doc_id__iexact.not"];
                /** @description Equal to one of the values. Expects a text without NUL characters. */
                pacer_doc_id__in?: components["parameters"]["pacer_doc_id__in"];
                /** @description Rows that do not match `pacer_doc_id__in`. Rows without a value match. */
                "pacer_doc_id__in!"?: components["parameters"]["pacer_doc_id__in.not"];
                /** @description Equal to the value. Expects true or false. */
                is_available?: components["parameters"]["is_available"];
                /** @description Rows that do not match `is_available`. Rows without a value match. */
                "is_available!"?: components["parameters"]["is_available.not"];
                /** @description true: rows without a value; false: rows with one. */
                is_available__isnull?: components["parameters"]["is_available__isnull"];
                /** @description Rows that do not match `is_available__isnull`. Rows without a value match. */
                "is_available__isnull!"?: components["parameters"]["is_available__isnull.not"];
                /** @description Equal to the value. Expects true or false. */
                is_free_on_pacer?: components["parameters"]["is_free_on_pacer"];
                /** @description Rows that do not match `is_free_on_pacer`. Rows without a value match. */
                "is_free_on_pacer!"?: components["parameters"]["is_free_on_pacer.not"];
                /** @description true: rows without a value; false: rows with one. */
                is_free_on_pacer__isnull?: components["parameters"]["is_free_on_pacer__isnull"];
                /** @description Rows that do not match `is_free_on_pacer__isnull`. Rows without a value match. */
                "is_free_on_pacer__isnull!"?: components["parameters"]["is_free_on_pacer__isnull.not"];
                /** @description Equal to the value. Expects true or false. */
                is_sealed?: components["parameters"]["is_sealed"];
                /** @description Rows that do not match `is_sealed`. Rows without a value match. */
                "is_sealed!"?: components["parameters"]["is_sealed.not"];
                /** @description true: rows without a value; false: rows with one. */
                is_sealed__isnull?: components["parameters"]["is_sealed__isnull"];
                /** @description Rows that do not match `is_sealed__isnull`. Rows without a value match. */
                "is_sealed__isnull!"?: components["parameters"]["is_sealed__isnull.not"];
                /** @description Equal to the value. Expects one of 1, 2. */
                document_type?: components["parameters"]["document_type"];
                /** @description Rows that do not match `document_type`. Rows without a value match. */
                "document_type!"?: components["parameters"]["document_type.not"];
                /** @description Greater than or equal to the value. Expects one of 1, 2. */
                document_type__gte?: components["parameters"]["document_type__gte"];
                /** @description Rows that do not match `document_type__gte`. Rows without a value match. */
                "document_type__gte!"?: components["parameters"]["document_type__gte.not"];
                /** @description Greater than the value. Expects one of 1, 2. */
                document_type__gt?: components["parameters"]["document_type__gt"];
                /** @description Rows that do not match `document_type__gt`. Rows without a value match. */
                "document_type__gt!"?: components["parameters"]["document_type__gt.not"];
                /** @description Less than or equal to the value. Expects one of 1, 2. */
                document_type__lte?: components["parameters"]["document_type__lte"];
                /** @description Rows that do not match `document_type__lte`. Rows without a value match. */
                "document_type__lte!"?: components["parameters"]["document_type__lte.not"];
                /** @description Less than the value. Expects one of 1, 2. */
                document_type__lt?: components["parameters"]["document_type__lt"];
                /** @description Rows that do not match `document_type__lt`. Rows without a value match. */
                "document_type__lt!"?: components["parameters"]["document_type__lt.not"];
                /** @description Between two values, both included. Expects one of 1, 2. */
                document_type__range?: components["parameters"]["document_type__range"];
                /** @description Rows that do not match `document_type__range`. Rows without a value match. */
                "document_type__range!"?: components["parameters"]["document_type__range.not"];
                /** @description true: rows without a value; false: rows with one. */
                document_type__isnull?: components["parameters"]["document_type__isnull"];
                /** @description Rows that do not match `document_type__isnull`. Rows without a value match. */
                "document_type__isnull!"?: components["parameters"]["document_type__isnull.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                description?: components["parameters"]["description"];
                /** @description Rows that do not match `description`. Rows without a value match. */
                "description!"?: components["parameters"]["description.not"];
                /** @description Starts with the value. Expects a text without NUL characters. */
                description__startswith?: components["parameters"]["description__startswith"];
                /** @description Rows that do not match `description__startswith`. Rows without a value match. */
                "description__startswith!"?: components["parameters"]["description__startswith.not"];
                /** @description Starts with the value, where A to Z equal a to z. Expects a text without NUL characters. */
                description__istartswith?: components["parameters"]["description__istartswith"];
                /** @description Rows that do not match `description__istartswith`. Rows without a value match. */
                "description__istartswith!"?: components["parameters"]["description__istartswith.not"];
                /** @description Equal to the value, where A to Z equal a to z. Expects a text without NUL characters. */
                description__iexact?: components["parameters"]["description__iexact"];
                /** @description Rows that do not match `description__iexact`. Rows without a value match. */
                "description__iexact!"?: components["parameters"]["description__iexact.not"];
                /** @description Equal to the value. Expects an integer. */
                docket_entry__id?: components["parameters"]["docket_entry__id"];
                /** @description Rows that do not match `docket_entry__id`. Rows without a value match. */
                "docket_entry__id!"?: components["parameters"]["docket_entry__id.not"];
                /** @description Equal to the value. Expects an integer. */
                docket_entry__docket?: components["parameters"]["docket_entry__docket"];
                /** @description Rows that do not match `docket_entry__docket`. Rows without a value match. */
                "docket_entry__docket!"?: components["parameters"]["docket_entry__docket.not"];
                /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                docket_entry__date_created?: components["parameters"]["docket_entry__date_created"];
                /** @description Rows that do not match `docket_entry__date_created`. Rows without a value match. */
                "docket_entry__date_created!"?: components["parameters"]["docket_entry__date_created.not"];
                /** @description Equal to the value. Expects an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means its midnight. */
                docket_entry__date_modified?: components["parameters"]["docket_entry__date_modified"];
                /** @description Rows that do not match `docket_entry__date_modified`. Rows without a value match. */
                "docket_entry__date_modified!"?: components["parameters"]["docket_entry__date_modified.not"];
                /** @description Equal to the value. Expects a date such as 2026-11-20. */
                docket_entry__date_filed?: components["parameters"]["docket_entry__date_filed"];
                /** @description Rows that do not match `docket_entry__date_filed`. Rows without a value match. */
                "docket_entry__date_filed!"?: components["parameters"]["docket_entry__date_filed.not"];
                /** @description Equal to the value. Expects a time of day such as 14:30:00. */
                docket_entry__time_filed?: components["parameters"]["docket_entry__time_filed"];
                /** @description Rows that do not match `docket_entry__time_filed`. Rows without a value match. */
                "docket_entry__time_filed!"?: components["parameters"]["docket_entry__time_filed.not"];
                /** @description Equal to the value. Expects an integer. */
                docket_entry__entry_number?: components["parameters"]["docket_entry__entry_number"];
                /** @description Rows that do not match `docket_entry__entry_number`. Rows without a value match. */
                "docket_entry__entry_number!"?: components["parameters"]["docket_entry__entry_number.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket_entry__recap_sequence_number?: components["parameters"]["docket_entry__recap_sequence_number"];
                /** @description Rows that do not match `docket_entry__recap_sequence_number`. Rows without a value match. */
                "docket_entry__recap_sequence_number!"?: components["parameters"]["docket_entry__recap_sequence_number.not"];
                /** @description Equal to the value. Expects an integer. */
                docket_entry__pacer_sequence_number?: components["parameters"]["docket_entry__pacer_sequence_number"];
                /** @description Rows that do not match `docket_entry__pacer_sequence_number`. Rows without a value match. */
                "docket_entry__pacer_sequence_number!"?: components["parameters"]["docket_entry__pacer_sequence_number.not"];
                /** @description Equal to the value. Expects a text without NUL characters. */
                docket_entry__description?: components["parameters"]["docket_entry__description"];
                /** @description Rows that do not match `docket_entry__description`. Rows without a value match. */
                "docket_entry__description!"?: components["parameters"]["docket_entry__description.not"];
                /** @description Equal to the value. Expects an id. */
                docket_entry__tags?: components["parameters"]["docket_entry__tags"];
                /** @description Rows that do not match `docket_entry__tags`. Rows without a value match. */
                "docket_entry__tags!"?: components["parameters"]["docket_entry__tags.not"];
                /** @description The members to return, separated by commas: resource_uri, id, tags, absolute_url, date_created, date_modified, sha1, page_count, file_size, filepath_local, filepath_ia, ia_upload_failure_count, thumbnail, thumbnail_status, plain_text, ocr_status, date_upload, document_number, attachment_number, pacer_doc_id, is_available, is_free_on_pacer, is_sealed, document_type, description, acms_document_guid. */
                fields?: components["parameters"]["fields.dockets-v4-3"];
                /** @description The members not to return, separated by commas. */
                omit?: components["parameters"]["omit"];
                /** @description json, or absent. */
                format?: components["parameters"]["format"];
                /** @description The number of a page, up to 100, or `last`. */
                page?: components["parameters"]["page.dockets-v4"];
                /** @description Rows on a page, 1 to 100; 20 when absent. */
                page_size?: components["parameters"]["page_size.dockets-v4"];
                /** @description The sort keys, separated by commas: id, date_created, date_modified, page_count, date_upload, document_number, attachment_number. A '-' before a key sorts it in descending order. When absent: -id. */
                order_by?: components["parameters"]["order_by.dockets-v4-4"];
                /** @description Where rows without a value are. When absent: last when ascending, first when descending. */
                nulls?: components["parameters"]["nulls"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecapDocumentNumberedPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them do */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            /** @description At least one does not */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    getService: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                    "text/html": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "currentPassword": "connectly-demo",
                 *       "newPassword": "a longer password"
                 *     }
                 */
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description The password was changed */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordChanged"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOut"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    revokeSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "the-token-of-a-session"
                 *     }
                 */
                "application/json": components["schemas"]["RevokeSession"];
            };
        };
        responses: {
            /** @description The session has ended */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    revokeOtherSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The other sessions have ended */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    changeEmail: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "newEmail": "grace@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeEmail"];
            };
        };
        responses: {
            /** @description An e-mail with a link was sent to the new address */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    createUpload: {
        parameters: {
            query?: never;
            header?: {
                /** @description Only if the file has one of these ETags; "*": only if it exists */
                "if-match"?: components["parameters"]["if-match"];
                /** @description Only if the file has none of these ETags; "*": only if it does not exist */
                "if-none-match"?: components["parameters"]["if-none-match"];
                /** @description Only if the file is not newer */
                "if-unmodified-since"?: components["parameters"]["if-unmodified-since"];
                /** @description A key that the client chooses. A request that is sent again with its key within a day is carried out once. The answer is 422 when the key was used for another request, and 410 when the result was deleted. */
                "idempotency-key"?: components["parameters"]["idempotency-key"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "films/film.mp4",
                 *       "content_type": "video/mp4",
                 *       "size": 20000000
                 *     }
                 */
                "application/json": {
                    /** @example reports/2026/november.pdf */
                    key: string;
                    content_type?: string;
                    content_encoding?: string;
                    content_language?: string;
                    /** @description Sent while the file is public */
                    cache_control?: string;
                    /** @enum {string} */
                    visibility?: "private" | "public";
                    custom_metadata?: {
                        [key: string]: string;
                    };
                    /** @description Bytes of the whole file. If it is given, every part is checked against it */
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLargeOrQuotaExceeded"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    createPresignedUpload: {
        parameters: {
            query?: never;
            header?: {
                /** @description Only if the file has one of these ETags; "*": only if it exists */
                "if-match"?: components["parameters"]["if-match"];
                /** @description Only if the file has none of these ETags; "*": only if it does not exist */
                "if-none-match"?: components["parameters"]["if-none-match"];
                /** @description Only if the file is not newer */
                "if-unmodified-since"?: components["parameters"]["if-unmodified-since"];
                /** @description A key that the client chooses. A request that is sent again with its key within a day is carried out once. The answer is 422 when the key was used for another request, and 410 when the result was deleted. */
                "idempotency-key"?: components["parameters"]["idempotency-key"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "films/direct.mp4",
                 *       "content_type": "video/mp4",
                 *       "size": 20000000
                 *     }
                 */
                "application/json": {
                    /** @example reports/2026/november.pdf */
                    key: string;
                    content_type?: string;
                    /** @description Bytes of the whole file. If it is given, every part is checked against it */
                    size?: number;
                    /** @enum {string} */
                    visibility?: "private" | "public";
                    custom_metadata?: {
                        [key: string]: string;
                    };
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresignedUpload"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLargeOrQuotaExceeded"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    createTusUpload: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of tus: `1.0.0`. */
                "tus-resumable": components["parameters"]["tus-resumable"];
                /** @description The bytes that were received before, for PATCH. */
                "upload-offset"?: components["parameters"]["upload-offset"];
                /** @description The bytes of the whole upload, for POST. */
                "upload-length"?: components["parameters"]["upload-length"];
                /** @description `1`: the length is sent later. */
                "upload-defer-length"?: components["parameters"]["upload-defer-length"];
                /** @description Names and values: `filename` is the key, `filetype` the type. */
                "upload-metadata"?: components["parameters"]["upload-metadata"];
                /** @description The checksum of the bytes of this request. */
                "upload-checksum"?: components["parameters"]["upload-checksum"];
                /** @description The method, for clients that know GET and POST alone. */
                "x-http-method-override"?: components["parameters"]["x-http-method-override"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/offset+octet-stream": string;
            };
        };
        responses: {
            /** @description Location is the URL of the upload */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Location: components["headers"]["Location"];
                    "Tus-Resumable": components["headers"]["Tus-Resumable"];
                    "Tus-Version": components["headers"]["Tus-Version"];
                    "Upload-Offset": components["headers"]["Upload-Offset"];
                    "Upload-Length": components["headers"]["Upload-Length"];
                    "Upload-Defer-Length": components["headers"]["Upload-Defer-Length"];
                    "Upload-Metadata": components["headers"]["Upload-Metadata"];
                    "Upload-Expires": components["headers"]["Upload-Expires"];
                    "Content-Location": components["headers"]["Content-Location"];
                    ETag: components["headers"]["ETag"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest.uploads"];
            401: components["responses"]["Unauthenticated.uploads"];
            403: components["responses"]["EmailNotVerified.uploads"];
            404: components["responses"]["NotFound.uploads"];
            409: components["responses"]["Conflict.uploads"];
            412: components["responses"]["PreconditionFailed.uploads"];
            413: components["responses"]["PayloadTooLargeOrQuotaExceeded.uploads"];
            415: components["responses"]["UnsupportedMediaType.uploads"];
            422: components["responses"]["Unprocessable.uploads"];
            429: components["responses"]["TooManyRequests.uploads"];
            460: components["responses"]["ChecksumMismatch"];
            500: components["responses"]["InternalError.uploads"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured.uploads"];
        };
    };
    listFollowers: {
        parameters: {
            query?: {
                /** @description A value of `next_cursor` or `previous_cursor`. */
                cursor?: components["parameters"]["cursor"];
                /** @description The number of a page. Use cursors to read deeper. */
                page?: components["parameters"]["page"];
                /** @description Rows on a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description `last` returns the last page of the list. */
                position?: components["parameters"]["position"];
                /** @description Returns the page that has the row of this id in its middle. */
                around?: components["parameters"]["around"];
                /** @description Starts the page at this value of the first sort key. */
                seek?: components["parameters"]["seek"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description A username, in any case; `me` is the caller. */
                username: components["parameters"]["username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowPage"];
                };
            };
            400: components["responses"]["InvalidRequestOrInvalidCursorOrPageTooDeep"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    listFollowing: {
        parameters: {
            query?: {
                /** @description A value of `next_cursor` or `previous_cursor`. */
                cursor?: components["parameters"]["cursor"];
                /** @description The number of a page. Use cursors to read deeper. */
                page?: components["parameters"]["page"];
                /** @description Rows on a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description `last` returns the last page of the list. */
                position?: components["parameters"]["position"];
                /** @description Returns the page that has the row of this id in its middle. */
                around?: components["parameters"]["around"];
                /** @description Starts the page at this value of the first sort key. */
                seek?: components["parameters"]["seek"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description A username, in any case; `me` is the caller. */
                username: components["parameters"]["username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowPage"];
                };
            };
            400: components["responses"]["InvalidRequestOrInvalidCursorOrPageTooDeep"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    followUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description A username, in any case; `me` is the caller. */
                username: components["parameters"]["username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    unfollowUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description A username, in any case; `me` is the caller. */
                username: components["parameters"]["username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    blockUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description A username, in any case; `me` is the caller. */
                username: components["parameters"]["username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    unblockUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description A username, in any case; `me` is the caller. */
                username: components["parameters"]["username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    muteUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description A username, in any case; `me` is the caller. */
                username: components["parameters"]["username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    unmuteUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description A username, in any case; `me` is the caller. */
                username: components["parameters"]["username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    removeFollower: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description A username, in any case; `me` is the caller. */
                username: components["parameters"]["username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    approveFollower: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description A username, in any case; `me` is the caller. */
                username: components["parameters"]["username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    rejectFollower: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description A username, in any case; `me` is the caller. */
                username: components["parameters"]["username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description A username, in any case; `me` is the caller. */
                username: components["parameters"]["username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    getPost: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags. When one of them is the current one, the answer is 304. */
                "if-none-match"?: components["parameters"]["if-none-match.posts"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The post's id */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The post */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
                };
            };
            304: components["responses"]["NotModified.posts"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    deletePost: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags. When none of them is the current one, the answer is 412. */
                "if-match"?: components["parameters"]["if-match.posts"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The post's id */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrEmailNotVerified"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    updatePost: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags. When none of them is the current one, the answer is 412. */
                "if-match"?: components["parameters"]["if-match.posts"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The post's id */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "body": "Hello again, world!"
                 *     }
                 */
                "application/json": {
                    body?: string;
                    /** @enum {string} */
                    privacy?: "public" | "followers" | "private";
                    /** @description Complete files of the caller, in the order to show them: ids, or objects with an id and a text */
                    attachments?: (number | {
                        id: number;
                        /** @description What the file shows, for users who cannot see it */
                        alt?: string | null;
                    })[];
                };
            };
        };
        responses: {
            /** @description The post */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrEmailNotVerified"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    listPostsOfUser: {
        parameters: {
            query?: {
                /** @description A value of `next_cursor` or `previous_cursor`. */
                cursor?: components["parameters"]["cursor"];
                /** @description The number of a page. Use cursors to read deeper. */
                page?: components["parameters"]["page"];
                /** @description Rows on a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description `last` returns the last page of the list. */
                position?: components["parameters"]["position"];
                /** @description Returns the page that has the row of this id in its middle. */
                around?: components["parameters"]["around"];
                /** @description Starts the page at this value of the first sort key. */
                seek?: components["parameters"]["seek"];
                /** @description The sort keys, separated by commas: id, created_at, like_count, comment_count, edited_at. A '-' before a key sorts it in descending order. */
                order_by?: components["parameters"]["order_by"];
                /** @description Whether rows without a value come first or last, in both directions. */
                nulls?: components["parameters"]["nulls.posts"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description A username, in any case; `me` is the caller. */
                username: components["parameters"]["username.posts"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostPage"];
                };
            };
            400: components["responses"]["InvalidRequestOrInvalidCursorOrPageTooDeep"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    listComments: {
        parameters: {
            query?: {
                /** @description A value of `next_cursor` or `previous_cursor`. */
                cursor?: components["parameters"]["cursor"];
                /** @description The number of a page. Use cursors to read deeper. */
                page?: components["parameters"]["page"];
                /** @description Rows on a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description `last` returns the last page of the list. */
                position?: components["parameters"]["position"];
                /** @description Returns the page that has the row of this id in its middle. */
                around?: components["parameters"]["around"];
                /** @description Starts the page at this value of the first sort key. */
                seek?: components["parameters"]["seek"];
                /** @description The sort keys, separated by commas: id. A '-' before a key sorts it in descending order. */
                order_by?: components["parameters"]["order_by.posts"];
                /** @description Whether rows without a value come first or last, in both directions. */
                nulls?: components["parameters"]["nulls.posts"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The post's id */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentPage"];
                };
            };
            400: components["responses"]["InvalidRequestOrInvalidCursorOrPageTooDeep"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    createComment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses. A request that is sent again with its key within a day is carried out once. The answer is 422 when the key was used for another request, and 410 when the result was deleted. */
                "idempotency-key"?: components["parameters"]["idempotency-key"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The post's id */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "body": "Welcome!"
                 *     }
                 */
                "application/json": {
                    body: string;
                };
            };
        };
        responses: {
            /** @description The comment */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Location: components["headers"]["Location"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    getComment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags. When one of them is the current one, the answer is 304. */
                "if-none-match"?: components["parameters"]["if-none-match.posts"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The comment's id */
                id: components["parameters"]["id.posts"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comment */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            304: components["responses"]["NotModified.posts"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    deleteComment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags. When none of them is the current one, the answer is 412. */
                "if-match"?: components["parameters"]["if-match.posts"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The comment's id */
                id: components["parameters"]["id.posts"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrEmailNotVerified"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    updateComment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags. When none of them is the current one, the answer is 412. */
                "if-match"?: components["parameters"]["if-match.posts"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The comment's id */
                id: components["parameters"]["id.posts"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "body": "Welcome back!"
                 *     }
                 */
                "application/json": {
                    body: string;
                };
            };
        };
        responses: {
            /** @description The comment */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrEmailNotVerified"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    likePost: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The post's id */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The likes of the post */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LikeState"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    unlikePost: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The post's id */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The likes of the post */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LikeState"];
                };
            };
            /** @description The like was deleted. The post is hidden from the caller. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    listLikers: {
        parameters: {
            query?: {
                /** @description A value of `next_cursor` or `previous_cursor`. */
                cursor?: components["parameters"]["cursor"];
                /** @description The number of a page. Use cursors to read deeper. */
                page?: components["parameters"]["page"];
                /** @description Rows on a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description `last` returns the last page of the list. */
                position?: components["parameters"]["position"];
                /** @description Returns the page that has the row of this id in its middle. */
                around?: components["parameters"]["around"];
                /** @description Starts the page at this value of the first sort key. */
                seek?: components["parameters"]["seek"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The post's id */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LikerPage"];
                };
            };
            400: components["responses"]["InvalidRequestOrInvalidCursorOrPageTooDeep"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    savePost: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The post's id */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    unsavePost: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The post's id */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    downloadFileByKey: {
        parameters: {
            query?: {
                /** @description 1: display the file, where its type is safe, instead of downloading it */
                inline?: components["parameters"]["inline"];
                /** @description 1: answer the record of the file instead of its bytes */
                record?: components["parameters"]["record"];
            };
            header?: {
                /** @description One range of bytes: bytes=0-99, bytes=100- or bytes=-100 */
                range?: components["parameters"]["range"];
                /** @description The range counts only if the file has this ETag or date */
                "if-range"?: components["parameters"]["if-range"];
                /** @description 304 if the file has one of these ETags */
                "if-none-match"?: components["parameters"]["if-none-match.files"];
                /** @description 304 if the file is not newer */
                "if-modified-since"?: components["parameters"]["if-modified-since"];
                /** @description 412 unless the file has one of these ETags */
                "if-match"?: components["parameters"]["if-match.files"];
                /** @description 412 if the file is newer */
                "if-unmodified-since"?: components["parameters"]["if-unmodified-since.files"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description Segments between slashes, each percent-encoded */
                key: components["parameters"]["key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Accept-Ranges": components["headers"]["Accept-Ranges"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description The range */
            206: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Range": components["headers"]["Content-Range"];
                    ETag: components["headers"]["ETag"];
                    "Accept-Ranges": components["headers"]["Accept-Ranges"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            304: components["responses"]["NotModified.files"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            416: components["responses"]["RangeNotSatisfiable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    uploadFile: {
        parameters: {
            query?: {
                /** @description Absent: a replaced file keeps its own, a new one is private */
                visibility?: "private" | "public";
            };
            header?: {
                /** @description Only if the file has one of these ETags; "*": only if it exists */
                "if-match"?: components["parameters"]["if-match"];
                /** @description Only if the file has none of these ETags; "*": only if it does not exist */
                "if-none-match"?: components["parameters"]["if-none-match"];
                /** @description Only if the file is not newer */
                "if-unmodified-since"?: components["parameters"]["if-unmodified-since"];
                /** @description sha-256=:…: or sha-512=:…: (RFC 9530). Verified: the request fails with 422 when the bytes have another digest */
                "content-digest"?: components["parameters"]["content-digest"];
                /** @description The same as content-digest. Verified: the request fails with 422 when the bytes have another digest */
                "repr-digest"?: components["parameters"]["repr-digest"];
                /** @description Verified: the request fails with 422 when the bytes have another digest */
                "content-md5"?: components["parameters"]["content-md5"];
                /** @description Verified: the request fails with 422 when the bytes have another digest */
                "x-amz-checksum-sha256"?: components["parameters"]["x-amz-checksum-sha256"];
                /** @description Verified: the request fails with 422 when the bytes have another digest */
                "x-amz-checksum-sha1"?: components["parameters"]["x-amz-checksum-sha1"];
                /** @description Verified: the request fails with 422 when the bytes have another digest */
                "x-amz-checksum-crc32"?: components["parameters"]["x-amz-checksum-crc32"];
                /** @description Bytes of the file. Required */
                "content-length"?: string;
                /** @description Of the file. Absent: application/octet-stream */
                "content-type"?: string;
                /** @description Kept, and sent with the bytes */
                "content-encoding"?: string;
                /** @description Kept, and sent with the bytes */
                "content-language"?: string;
                /** @description Kept, and sent with the bytes while the file is public */
                "cache-control"?: string;
                /** @description Custom metadata: the rest of the header's name is the name of an entry */
                "x-amz-meta-*"?: string;
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description Segments between slashes, each percent-encoded */
                key: components["parameters"]["key"];
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            /** @description The record of the new file */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            411: components["responses"]["LengthRequired"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLargeOrQuotaExceeded"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    deleteFileByKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Only if the file has one of these ETags; "*": only if it exists */
                "if-match"?: components["parameters"]["if-match"];
                /** @description Only if the file has none of these ETags; "*": only if it does not exist */
                "if-none-match"?: components["parameters"]["if-none-match"];
                /** @description Only if the file is not newer */
                "if-unmodified-since"?: components["parameters"]["if-unmodified-since"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description Segments between slashes, each percent-encoded */
                key: components["parameters"]["key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    headDownloadFileByKey: {
        parameters: {
            query?: {
                /** @description 1: display the file, where its type is safe, instead of downloading it */
                inline?: components["parameters"]["inline"];
                /** @description 1: answer the record of the file instead of its bytes */
                record?: components["parameters"]["record"];
            };
            header?: {
                /** @description 304 if the file has one of these ETags */
                "if-none-match"?: components["parameters"]["if-none-match.files"];
                /** @description 304 if the file is not newer */
                "if-modified-since"?: components["parameters"]["if-modified-since"];
                /** @description 412 unless the file has one of these ETags */
                "if-match"?: components["parameters"]["if-match.files"];
                /** @description 412 if the file is newer */
                "if-unmodified-since"?: components["parameters"]["if-unmodified-since.files"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description Segments between slashes, each percent-encoded */
                key: components["parameters"]["key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HeadETag.files"];
            304: components["responses"]["HeadETag.files"];
            400: components["responses"]["Head"];
            401: components["responses"]["HeadWWWAuthenticate"];
            403: components["responses"]["Head"];
            404: components["responses"]["Head"];
            412: components["responses"]["HeadETag"];
            429: components["responses"]["HeadRetryAfter.administration"];
            500: components["responses"]["Head"];
            503: components["responses"]["HeadRetryAfter"];
        };
    };
    updateFileByKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Only if the file has one of these ETags; "*": only if it exists */
                "if-match"?: components["parameters"]["if-match"];
                /** @description Only if the file has none of these ETags; "*": only if it does not exist */
                "if-none-match"?: components["parameters"]["if-none-match"];
                /** @description Only if the file is not newer */
                "if-unmodified-since"?: components["parameters"]["if-unmodified-since"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description Segments between slashes, each percent-encoded */
                key: components["parameters"]["key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "visibility": "public"
                 *     }
                 */
                "application/json": {
                    /** @example reports/2026/november.pdf */
                    key?: string;
                    content_type?: string;
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    downloadFile: {
        parameters: {
            query?: {
                /** @description 1: display the file, where its type is safe, instead of downloading it */
                inline?: components["parameters"]["inline"];
                /** @description The id of a link */
                link?: components["parameters"]["link"];
                /** @description The post that an attachment's URL was signed for */
                post?: components["parameters"]["post"];
                /** @description The user that an attachment's URL was signed for */
                viewer?: components["parameters"]["viewer"];
                /** @description When the URL expires, in Unix seconds */
                expires?: components["parameters"]["expires"];
                /** @description The signature of the URL */
                signature?: components["parameters"]["signature"];
            };
            header?: {
                /** @description One range of bytes: bytes=0-99, bytes=100- or bytes=-100 */
                range?: components["parameters"]["range"];
                /** @description The range counts only if the file has this ETag or date */
                "if-range"?: components["parameters"]["if-range"];
                /** @description 304 if the file has one of these ETags */
                "if-none-match"?: components["parameters"]["if-none-match.files"];
                /** @description 304 if the file is not newer */
                "if-modified-since"?: components["parameters"]["if-modified-since"];
                /** @description 412 unless the file has one of these ETags */
                "if-match"?: components["parameters"]["if-match.files"];
                /** @description 412 if the file is newer */
                "if-unmodified-since"?: components["parameters"]["if-unmodified-since.files"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The file's id */
                id: components["parameters"]["id.files"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Accept-Ranges": components["headers"]["Accept-Ranges"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description The range */
            206: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Range": components["headers"]["Content-Range"];
                    ETag: components["headers"]["ETag"];
                    "Accept-Ranges": components["headers"]["Accept-Ranges"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            304: components["responses"]["NotModified.files"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description `email_not_verified`: The e-mail address is not verified. `invalid_link`: The link is not valid, or it has expired. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            416: components["responses"]["RangeNotSatisfiable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    headDownloadFile: {
        parameters: {
            query?: {
                /** @description 1: display the file, where its type is safe, instead of downloading it */
                inline?: components["parameters"]["inline"];
                /** @description The id of a link */
                link?: components["parameters"]["link"];
                /** @description The post that an attachment's URL was signed for */
                post?: components["parameters"]["post"];
                /** @description The user that an attachment's URL was signed for */
                viewer?: components["parameters"]["viewer"];
                /** @description When the URL expires, in Unix seconds */
                expires?: components["parameters"]["expires"];
                /** @description The signature of the URL */
                signature?: components["parameters"]["signature"];
            };
            header?: {
                /** @description 304 if the file has one of these ETags */
                "if-none-match"?: components["parameters"]["if-none-match.files"];
                /** @description 304 if the file is not newer */
                "if-modified-since"?: components["parameters"]["if-modified-since"];
                /** @description 412 unless the file has one of these ETags */
                "if-match"?: components["parameters"]["if-match.files"];
                /** @description 412 if the file is newer */
                "if-unmodified-since"?: components["parameters"]["if-unmodified-since.files"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The file's id */
                id: components["parameters"]["id.files"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HeadETag.files"];
            304: components["responses"]["HeadETag.files"];
            400: components["responses"]["Head"];
            401: components["responses"]["HeadWWWAuthenticate"];
            403: components["responses"]["Head"];
            404: components["responses"]["Head"];
            412: components["responses"]["HeadETag"];
            429: components["responses"]["HeadRetryAfter.administration"];
            500: components["responses"]["Head"];
            503: components["responses"]["HeadRetryAfter"];
        };
    };
    getUpload: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The upload's id */
                upload_id: components["parameters"]["upload_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The upload */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    abortUpload: {
        parameters: {
            query?: never;
            header?: {
                /** @description Only if the file has one of these ETags; "*": only if it exists */
                "if-match"?: components["parameters"]["if-match"];
                /** @description Only if the file has none of these ETags; "*": only if it does not exist */
                "if-none-match"?: components["parameters"]["if-none-match"];
                /** @description Only if the file is not newer */
                "if-unmodified-since"?: components["parameters"]["if-unmodified-since"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The upload's id */
                upload_id: components["parameters"]["upload_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    uploadPart: {
        parameters: {
            query?: never;
            header?: {
                /** @description Only if the file has one of these ETags; "*": only if it exists */
                "if-match"?: components["parameters"]["if-match"];
                /** @description Only if the file has none of these ETags; "*": only if it does not exist */
                "if-none-match"?: components["parameters"]["if-none-match"];
                /** @description Only if the file is not newer */
                "if-unmodified-since"?: components["parameters"]["if-unmodified-since"];
                /** @description sha-256=:…: or sha-512=:…: (RFC 9530). Verified: the request fails with 422 when the bytes have another digest */
                "content-digest"?: components["parameters"]["content-digest"];
                /** @description The same as content-digest. Verified: the request fails with 422 when the bytes have another digest */
                "repr-digest"?: components["parameters"]["repr-digest"];
                /** @description Verified: the request fails with 422 when the bytes have another digest */
                "content-md5"?: components["parameters"]["content-md5"];
                /** @description Verified: the request fails with 422 when the bytes have another digest */
                "x-amz-checksum-sha256"?: components["parameters"]["x-amz-checksum-sha256"];
                /** @description Verified: the request fails with 422 when the bytes have another digest */
                "x-amz-checksum-sha1"?: components["parameters"]["x-amz-checksum-sha1"];
                /** @description Verified: the request fails with 422 when the bytes have another digest */
                "x-amz-checksum-crc32"?: components["parameters"]["x-amz-checksum-crc32"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The upload's id */
                upload_id: components["parameters"]["upload_id"];
                /** @description The number of the part, from 1. */
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
            /** @description The part. The ETag header has its etag, too */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadPart"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            411: components["responses"]["LengthRequired"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLargeOrQuotaExceeded"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    completeUpload: {
        parameters: {
            query?: never;
            header?: {
                /** @description Only if the file has one of these ETags; "*": only if it exists */
                "if-match"?: components["parameters"]["if-match"];
                /** @description Only if the file has none of these ETags; "*": only if it does not exist */
                "if-none-match"?: components["parameters"]["if-none-match"];
                /** @description Only if the file is not newer */
                "if-unmodified-since"?: components["parameters"]["if-unmodified-since"];
                /** @description A key that the client chooses. A request that is sent again with its key within a day is carried out once. The answer is 422 when the key was used for another request, and 410 when the result was deleted. */
                "idempotency-key"?: components["parameters"]["idempotency-key"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The upload's id */
                upload_id: components["parameters"]["upload_id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": {
                    /** @description Compared with the parts that were received */
                    parts?: {
                        part_number: number;
                        etag: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description The record of the file that was replaced, or made before */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            /** @description The record of the new file */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLargeOrQuotaExceeded"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    listLinks: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The file's id */
                id: components["parameters"]["id.files"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All links: a file has at most 100 */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Links"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrEmailNotVerified"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    createLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description Only if the file has one of these ETags; "*": only if it exists */
                "if-match"?: components["parameters"]["if-match"];
                /** @description Only if the file has none of these ETags; "*": only if it does not exist */
                "if-none-match"?: components["parameters"]["if-none-match"];
                /** @description Only if the file is not newer */
                "if-unmodified-since"?: components["parameters"]["if-unmodified-since"];
                /** @description A key that the client chooses. A request that is sent again with its key within a day is carried out once. The answer is 422 when the key was used for another request, and 410 when the result was deleted. */
                "idempotency-key"?: components["parameters"]["idempotency-key"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The file's id */
                id: components["parameters"]["id.files"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "expires_in": 3600
                 *     }
                 */
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrEmailNotVerified"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    revokeLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The file's id */
                id: components["parameters"]["id.files"];
                /** @description The link's id */
                link_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrEmailNotVerified"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    createPresignedDownload: {
        parameters: {
            query?: never;
            header?: {
                /** @description Only if the file has one of these ETags; "*": only if it exists */
                "if-match"?: components["parameters"]["if-match"];
                /** @description Only if the file has none of these ETags; "*": only if it does not exist */
                "if-none-match"?: components["parameters"]["if-none-match"];
                /** @description Only if the file is not newer */
                "if-unmodified-since"?: components["parameters"]["if-unmodified-since"];
                /** @description A key that the client chooses. A request that is sent again with its key within a day is carried out once. The answer is 422 when the key was used for another request, and 410 when the result was deleted. */
                "idempotency-key"?: components["parameters"]["idempotency-key"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The file's id */
                id: components["parameters"]["id.files"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "expires_in": 3600
                 *     }
                 */
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresignedDownload"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrEmailNotVerified"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    getTusUpload: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of tus: `1.0.0`. */
                "tus-resumable": components["parameters"]["tus-resumable"];
                /** @description The bytes that were received before, for PATCH. */
                "upload-offset"?: components["parameters"]["upload-offset"];
                /** @description The bytes of the whole upload, for POST. */
                "upload-length"?: components["parameters"]["upload-length"];
                /** @description `1`: the length is sent later. */
                "upload-defer-length"?: components["parameters"]["upload-defer-length"];
                /** @description Names and values: `filename` is the key, `filetype` the type. */
                "upload-metadata"?: components["parameters"]["upload-metadata"];
                /** @description The checksum of the bytes of this request. */
                "upload-checksum"?: components["parameters"]["upload-checksum"];
                /** @description The method, for clients that know GET and POST alone. */
                "x-http-method-override"?: components["parameters"]["x-http-method-override"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The upload's id */
                upload_id: components["parameters"]["upload_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Upload-Offset is the offset to continue from */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Tus-Resumable": components["headers"]["Tus-Resumable"];
                    "Tus-Version": components["headers"]["Tus-Version"];
                    "Upload-Offset": components["headers"]["Upload-Offset"];
                    "Upload-Length": components["headers"]["Upload-Length"];
                    "Upload-Defer-Length": components["headers"]["Upload-Defer-Length"];
                    "Upload-Metadata": components["headers"]["Upload-Metadata"];
                    "Upload-Expires": components["headers"]["Upload-Expires"];
                    "Content-Location": components["headers"]["Content-Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest.uploads"];
            401: components["responses"]["Unauthenticated.uploads"];
            403: components["responses"]["EmailNotVerified.uploads"];
            404: components["responses"]["NotFound.uploads"];
            409: components["responses"]["Conflict.uploads"];
            412: components["responses"]["PreconditionFailed.uploads"];
            413: components["responses"]["PayloadTooLargeOrQuotaExceeded.uploads"];
            415: components["responses"]["UnsupportedMediaType.uploads"];
            422: components["responses"]["Unprocessable.uploads"];
            429: components["responses"]["TooManyRequests.uploads"];
            460: components["responses"]["ChecksumMismatch"];
            500: components["responses"]["InternalError.uploads"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured.uploads"];
        };
    };
    overrideTusMethod: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of tus: `1.0.0`. */
                "tus-resumable": components["parameters"]["tus-resumable"];
                /** @description The bytes that were received before, for PATCH. */
                "upload-offset"?: components["parameters"]["upload-offset"];
                /** @description The bytes of the whole upload, for POST. */
                "upload-length"?: components["parameters"]["upload-length"];
                /** @description `1`: the length is sent later. */
                "upload-defer-length"?: components["parameters"]["upload-defer-length"];
                /** @description Names and values: `filename` is the key, `filetype` the type. */
                "upload-metadata"?: components["parameters"]["upload-metadata"];
                /** @description The checksum of the bytes of this request. */
                "upload-checksum"?: components["parameters"]["upload-checksum"];
                /** @description The method, for clients that know GET and POST alone. */
                "x-http-method-override"?: components["parameters"]["x-http-method-override"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The upload's id */
                upload_id: components["parameters"]["upload_id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/offset+octet-stream": string;
            };
        };
        responses: {
            /** @description As the method in the header answers */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Tus-Resumable": components["headers"]["Tus-Resumable"];
                    "Tus-Version": components["headers"]["Tus-Version"];
                    "Upload-Offset": components["headers"]["Upload-Offset"];
                    "Upload-Length": components["headers"]["Upload-Length"];
                    "Upload-Defer-Length": components["headers"]["Upload-Defer-Length"];
                    "Upload-Metadata": components["headers"]["Upload-Metadata"];
                    "Upload-Expires": components["headers"]["Upload-Expires"];
                    "Content-Location": components["headers"]["Content-Location"];
                    ETag: components["headers"]["ETag"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest.uploads"];
            401: components["responses"]["Unauthenticated.uploads"];
            403: components["responses"]["EmailNotVerified.uploads"];
            404: components["responses"]["NotFound.uploads"];
            /** @description `method_not_allowed`: The method is not allowed for this path. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Allow: components["headers"]["Allow"];
                    "Tus-Resumable": components["headers"]["Tus-Resumable"];
                    "Tus-Version": components["headers"]["Tus-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["Conflict.uploads"];
            412: components["responses"]["PreconditionFailed.uploads"];
            413: components["responses"]["PayloadTooLargeOrQuotaExceeded.uploads"];
            415: components["responses"]["UnsupportedMediaType.uploads"];
            422: components["responses"]["Unprocessable.uploads"];
            429: components["responses"]["TooManyRequests.uploads"];
            460: components["responses"]["ChecksumMismatch"];
            500: components["responses"]["InternalError.uploads"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured.uploads"];
        };
    };
    abortTusUpload: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of tus: `1.0.0`. */
                "tus-resumable": components["parameters"]["tus-resumable"];
                /** @description The bytes that were received before, for PATCH. */
                "upload-offset"?: components["parameters"]["upload-offset"];
                /** @description The bytes of the whole upload, for POST. */
                "upload-length"?: components["parameters"]["upload-length"];
                /** @description `1`: the length is sent later. */
                "upload-defer-length"?: components["parameters"]["upload-defer-length"];
                /** @description Names and values: `filename` is the key, `filetype` the type. */
                "upload-metadata"?: components["parameters"]["upload-metadata"];
                /** @description The checksum of the bytes of this request. */
                "upload-checksum"?: components["parameters"]["upload-checksum"];
                /** @description The method, for clients that know GET and POST alone. */
                "x-http-method-override"?: components["parameters"]["x-http-method-override"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The upload's id */
                upload_id: components["parameters"]["upload_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was carried out */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Tus-Resumable": components["headers"]["Tus-Resumable"];
                    "Tus-Version": components["headers"]["Tus-Version"];
                    "Upload-Offset": components["headers"]["Upload-Offset"];
                    "Upload-Length": components["headers"]["Upload-Length"];
                    "Upload-Defer-Length": components["headers"]["Upload-Defer-Length"];
                    "Upload-Metadata": components["headers"]["Upload-Metadata"];
                    "Upload-Expires": components["headers"]["Upload-Expires"];
                    "Content-Location": components["headers"]["Content-Location"];
                    ETag: components["headers"]["ETag"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest.uploads"];
            401: components["responses"]["Unauthenticated.uploads"];
            403: components["responses"]["EmailNotVerified.uploads"];
            404: components["responses"]["NotFound.uploads"];
            409: components["responses"]["Conflict.uploads"];
            412: components["responses"]["PreconditionFailed.uploads"];
            413: components["responses"]["PayloadTooLargeOrQuotaExceeded.uploads"];
            415: components["responses"]["UnsupportedMediaType.uploads"];
            422: components["responses"]["Unprocessable.uploads"];
            429: components["responses"]["TooManyRequests.uploads"];
            460: components["responses"]["ChecksumMismatch"];
            500: components["responses"]["InternalError.uploads"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured.uploads"];
        };
    };
    headGetTusUpload: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of tus: `1.0.0`. */
                "tus-resumable": components["parameters"]["tus-resumable"];
                /** @description The bytes that were received before, for PATCH. */
                "upload-offset"?: components["parameters"]["upload-offset"];
                /** @description The bytes of the whole upload, for POST. */
                "upload-length"?: components["parameters"]["upload-length"];
                /** @description `1`: the length is sent later. */
                "upload-defer-length"?: components["parameters"]["upload-defer-length"];
                /** @description Names and values: `filename` is the key, `filetype` the type. */
                "upload-metadata"?: components["parameters"]["upload-metadata"];
                /** @description The checksum of the bytes of this request. */
                "upload-checksum"?: components["parameters"]["upload-checksum"];
                /** @description The method, for clients that know GET and POST alone. */
                "x-http-method-override"?: components["parameters"]["x-http-method-override"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The upload's id */
                upload_id: components["parameters"]["upload_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As for GET, without the body. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Tus-Resumable": components["headers"]["Tus-Resumable"];
                    "Tus-Version": components["headers"]["Tus-Version"];
                    "Upload-Offset": components["headers"]["Upload-Offset"];
                    "Upload-Length": components["headers"]["Upload-Length"];
                    "Upload-Defer-Length": components["headers"]["Upload-Defer-Length"];
                    "Upload-Metadata": components["headers"]["Upload-Metadata"];
                    "Upload-Expires": components["headers"]["Upload-Expires"];
                    "Content-Location": components["headers"]["Content-Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["HeadTusResumable"];
            /** @description As for GET, without the body. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "Tus-Resumable": components["headers"]["Tus-Resumable"];
                    "Tus-Version": components["headers"]["Tus-Version"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["HeadTusResumable"];
            404: components["responses"]["HeadTusResumable"];
            /** @description As for GET, without the body. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "Upload-Offset": components["headers"]["Upload-Offset"];
                    "Tus-Resumable": components["headers"]["Tus-Resumable"];
                    "Tus-Version": components["headers"]["Tus-Version"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            412: components["responses"]["HeadTusResumable"];
            413: components["responses"]["HeadTusResumable"];
            415: components["responses"]["HeadTusResumable"];
            422: components["responses"]["HeadTusResumable"];
            /** @description As for GET, without the body. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Tus-Resumable": components["headers"]["Tus-Resumable"];
                    "Tus-Version": components["headers"]["Tus-Version"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            460: components["responses"]["HeadTusResumable"];
            500: components["responses"]["HeadTusResumable"];
            /** @description As for GET, without the body. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "Tus-Resumable": components["headers"]["Tus-Resumable"];
                    "Tus-Version": components["headers"]["Tus-Version"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    continueTusUpload: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of tus: `1.0.0`. */
                "tus-resumable": components["parameters"]["tus-resumable"];
                /** @description The bytes that were received before, for PATCH. */
                "upload-offset"?: components["parameters"]["upload-offset"];
                /** @description The bytes of the whole upload, for POST. */
                "upload-length"?: components["parameters"]["upload-length"];
                /** @description `1`: the length is sent later. */
                "upload-defer-length"?: components["parameters"]["upload-defer-length"];
                /** @description Names and values: `filename` is the key, `filetype` the type. */
                "upload-metadata"?: components["parameters"]["upload-metadata"];
                /** @description The checksum of the bytes of this request. */
                "upload-checksum"?: components["parameters"]["upload-checksum"];
                /** @description The method, for clients that know GET and POST alone. */
                "x-http-method-override"?: components["parameters"]["x-http-method-override"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The upload's id */
                upload_id: components["parameters"]["upload_id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/offset+octet-stream": string;
            };
        };
        responses: {
            /** @description Upload-Offset is the new offset */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Tus-Resumable": components["headers"]["Tus-Resumable"];
                    "Tus-Version": components["headers"]["Tus-Version"];
                    "Upload-Offset": components["headers"]["Upload-Offset"];
                    "Upload-Length": components["headers"]["Upload-Length"];
                    "Upload-Defer-Length": components["headers"]["Upload-Defer-Length"];
                    "Upload-Metadata": components["headers"]["Upload-Metadata"];
                    "Upload-Expires": components["headers"]["Upload-Expires"];
                    "Content-Location": components["headers"]["Content-Location"];
                    ETag: components["headers"]["ETag"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest.uploads"];
            401: components["responses"]["Unauthenticated.uploads"];
            403: components["responses"]["EmailNotVerified.uploads"];
            404: components["responses"]["NotFound.uploads"];
            409: components["responses"]["Conflict.uploads"];
            412: components["responses"]["PreconditionFailed.uploads"];
            413: components["responses"]["PayloadTooLargeOrQuotaExceeded.uploads"];
            415: components["responses"]["UnsupportedMediaType.uploads"];
            422: components["responses"]["Unprocessable.uploads"];
            429: components["responses"]["TooManyRequests.uploads"];
            460: components["responses"]["ChecksumMismatch"];
            500: components["responses"]["InternalError.uploads"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured.uploads"];
        };
    };
    getFileJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The job's id */
                job_id: components["parameters"]["job_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileJob"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    cancelFileJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The job's id */
                job_id: components["parameters"]["job_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    getFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The file's id */
                id: components["parameters"]["id.files"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"] | components["schemas"]["SharedFile"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    deleteFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Only if the file has one of these ETags; "*": only if it exists */
                "if-match"?: components["parameters"]["if-match"];
                /** @description Only if the file has none of these ETags; "*": only if it does not exist */
                "if-none-match"?: components["parameters"]["if-none-match"];
                /** @description Only if the file is not newer */
                "if-unmodified-since"?: components["parameters"]["if-unmodified-since"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The file's id */
                id: components["parameters"]["id.files"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrEmailNotVerified"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    updateFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Only if the file has one of these ETags; "*": only if it exists */
                "if-match"?: components["parameters"]["if-match"];
                /** @description Only if the file has none of these ETags; "*": only if it does not exist */
                "if-none-match"?: components["parameters"]["if-none-match"];
                /** @description Only if the file is not newer */
                "if-unmodified-since"?: components["parameters"]["if-unmodified-since"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The file's id */
                id: components["parameters"]["id.files"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "visibility": "public"
                 *     }
                 */
                "application/json": {
                    /** @example reports/2026/november.pdf */
                    key?: string;
                    content_type?: string;
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrEmailNotVerified"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    getFileByKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description Segments between slashes, each percent-encoded */
                key: components["parameters"]["key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    deleteFileRecordByKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Only if the file has one of these ETags; "*": only if it exists */
                "if-match"?: components["parameters"]["if-match"];
                /** @description Only if the file has none of these ETags; "*": only if it does not exist */
                "if-none-match"?: components["parameters"]["if-none-match"];
                /** @description Only if the file is not newer */
                "if-unmodified-since"?: components["parameters"]["if-unmodified-since"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description Segments between slashes, each percent-encoded */
                key: components["parameters"]["key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    updateFileRecordByKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Only if the file has one of these ETags; "*": only if it exists */
                "if-match"?: components["parameters"]["if-match"];
                /** @description Only if the file has none of these ETags; "*": only if it does not exist */
                "if-none-match"?: components["parameters"]["if-none-match"];
                /** @description Only if the file is not newer */
                "if-unmodified-since"?: components["parameters"]["if-unmodified-since"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description Segments between slashes, each percent-encoded */
                key: components["parameters"]["key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "visibility": "public"
                 *     }
                 */
                "application/json": {
                    /** @example reports/2026/november.pdf */
                    key?: string;
                    content_type?: string;
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    copyFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Only if the file has one of these ETags; "*": only if it exists */
                "if-match"?: components["parameters"]["if-match"];
                /** @description Only if the file has none of these ETags; "*": only if it does not exist */
                "if-none-match"?: components["parameters"]["if-none-match"];
                /** @description Only if the file is not newer */
                "if-unmodified-since"?: components["parameters"]["if-unmodified-since"];
                /** @description A key that the client chooses. A request that is sent again with its key within a day is carried out once. The answer is 422 when the key was used for another request, and 410 when the result was deleted. */
                "idempotency-key"?: components["parameters"]["idempotency-key"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The file's id */
                id: components["parameters"]["id.files"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "copies/film.mp4"
                 *     }
                 */
                "application/json": {
                    /** @example reports/2026/november.pdf */
                    key: string;
                    /**
                     * @description Absent: that of the source
                     * @enum {string}
                     */
                    visibility?: "private" | "public";
                    custom_metadata?: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description The record of the file that was replaced */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            /** @description The record of the copy */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrEmailNotVerified"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLargeOrQuotaExceeded"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    importRows: {
        parameters: {
            query?: {
                /** @description update leaves members that a line does not name as they are. replace resets them to the values of a new row. */
                mode?: "update" | "replace";
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description What is imported. */
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAccount"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrEmailNotVerified"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    getDocumentFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of a copy: the answer is 304, without a body, while the copy is up to date. */
                "if-none-match"?: components["parameters"]["if-none-match.feeds"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The RECAP document's id */
                id: components["parameters"]["id.dockets-v4-7"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of it */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Accept-Ranges": components["headers"]["Accept-Ranges"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description The range */
            206: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Range": components["headers"]["Content-Range"];
                    ETag: components["headers"]["ETag"];
                    "Accept-Ranges": components["headers"]["Accept-Ranges"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description The client has it already */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Accept-Ranges": components["headers"]["Accept-Ranges"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            416: components["responses"]["RangeNotSatisfiable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    storeDocumentFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The RECAP document's id */
                id: components["parameters"]["id.dockets-v4-7"];
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecapDocumentFile"];
                };
            };
            /** @description The new file */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Location: components["headers"]["Location"];
                    "x-d1-bookmark": components["headers"]["x-d1-bookmark"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecapDocumentFile"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrEmailNotVerified"];
            404: components["responses"]["NotFound"];
            411: components["responses"]["LengthRequired"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    headGetDocumentFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of a copy: the answer is 304, without a body, while the copy is up to date. */
                "if-none-match"?: components["parameters"]["if-none-match.feeds"];
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The RECAP document's id */
                id: components["parameters"]["id.dockets-v4-7"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HeadETag.files"];
            304: components["responses"]["HeadETag.files"];
            400: components["responses"]["Head"];
            401: components["responses"]["HeadWWWAuthenticate"];
            403: components["responses"]["Head"];
            404: components["responses"]["Head"];
            412: components["responses"]["HeadETag"];
            429: components["responses"]["HeadRetryAfter.administration"];
            500: components["responses"]["Head"];
            503: components["responses"]["HeadRetryAfter"];
        };
    };
    getCourtV4: {
        parameters: {
            query?: {
                /** @description The members to return, separated by commas: resource_uri, id, pacer_court_id, pacer_has_rss_feed, pacer_rss_entry_types, date_last_pacer_contact, fjc_court_id, date_modified, in_use, has_opinion_scraper, has_oral_argument_scraper, position, citation_string, short_name, full_name, url, start_date, end_date, jurisdiction, parent_court, appeals_to. */
                fields?: components["parameters"]["fields"];
                /** @description The members not to return, separated by commas. */
                omit?: components["parameters"]["omit"];
                /** @description json, or absent. */
                format?: components["parameters"]["format"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The id of the court */
                id: components["parameters"]["id.dockets-v4-3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The court */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Court"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    getDocketV4: {
        parameters: {
            query?: {
                /** @description The members to return, separated by commas: resource_uri, id, court, court_id, original_court_info, idb_data, clusters, audio_files, assigned_to, referred_to, bankruptcy_information, absolute_url, date_created, date_modified, source, appeal_from_str, assigned_to_str, referred_to_str, panel_str, date_last_index, date_cert_granted, date_cert_denied, date_argued, date_reargued, date_reargument_denied, date_filed, date_terminated, date_last_filing, case_name_short, case_name, case_name_full, slug, docket_number, docket_number_core, docket_number_raw, docket_number_source, federal_dn_office_code, federal_dn_case_type, federal_dn_judge_initials_assigned, federal_dn_judge_initials_referred, federal_defendant_number, pacer_case_id, cause, nature_of_suit, jury_demand, jurisdiction_type, appellate_fee_status, appellate_case_type_information, mdl_status, filepath_ia, filepath_ia_json, ia_upload_failure_count, ia_needs_upload, ia_date_first_change, date_blocked, blocked, appeal_from, parent_docket, tags, panel. */
                fields?: components["parameters"]["fields.dockets-v4"];
                /** @description The members not to return, separated by commas. */
                omit?: components["parameters"]["omit"];
                /** @description json, or absent. */
                format?: components["parameters"]["format"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The id of the docket */
                id: components["parameters"]["id.dockets-v4-4"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The docket */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Docket"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    getDocketEntryV4: {
        parameters: {
            query?: {
                /** @description The members to return, separated by commas: resource_uri, id, docket, recap_documents, date_created, date_modified, date_filed, time_filed, entry_number, recap_sequence_number, pacer_sequence_number, description, tags. */
                fields?: components["parameters"]["fields.dockets-v4-2"];
                /** @description The members not to return, separated by commas. */
                omit?: components["parameters"]["omit"];
                /** @description json, or absent. */
                format?: components["parameters"]["format"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The id of the docket entry */
                id: components["parameters"]["id.dockets-v4-5"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The docket entry */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocketEntry"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    getRecapDocumentV4: {
        parameters: {
            query?: {
                /** @description The members to return, separated by commas: resource_uri, id, tags, absolute_url, date_created, date_modified, sha1, page_count, file_size, filepath_local, filepath_ia, ia_upload_failure_count, thumbnail, thumbnail_status, plain_text, ocr_status, date_upload, document_number, attachment_number, pacer_doc_id, is_available, is_free_on_pacer, is_sealed, document_type, description, acms_document_guid. */
                fields?: components["parameters"]["fields.dockets-v4-3"];
                /** @description The members not to return, separated by commas. */
                omit?: components["parameters"]["omit"];
                /** @description json, or absent. */
                format?: components["parameters"]["format"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The id of the RECAP document */
                id: components["parameters"]["id.dockets-v4-6"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The RECAP document */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecapDocument"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    getCourtV3: {
        parameters: {
            query?: {
                /** @description The members to return, separated by commas: resource_uri, id, pacer_court_id, pacer_has_rss_feed, pacer_rss_entry_types, date_last_pacer_contact, fjc_court_id, date_modified, in_use, has_opinion_scraper, has_oral_argument_scraper, position, citation_string, short_name, full_name, url, start_date, end_date, jurisdiction, parent_court, appeals_to. */
                fields?: components["parameters"]["fields"];
                /** @description The members not to return, separated by commas. */
                omit?: components["parameters"]["omit"];
                /** @description json, or absent. */
                format?: components["parameters"]["format"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The id of the court */
                id: components["parameters"]["id.dockets-v4-3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The court */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Court"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    getDocketV3: {
        parameters: {
            query?: {
                /** @description The members to return, separated by commas: resource_uri, id, court, court_id, original_court_info, idb_data, clusters, audio_files, assigned_to, referred_to, bankruptcy_information, absolute_url, date_created, date_modified, source, appeal_from_str, assigned_to_str, referred_to_str, panel_str, date_last_index, date_cert_granted, date_cert_denied, date_argued, date_reargued, date_reargument_denied, date_filed, date_terminated, date_last_filing, case_name_short, case_name, case_name_full, slug, docket_number, docket_number_core, docket_number_raw, docket_number_source, federal_dn_office_code, federal_dn_case_type, federal_dn_judge_initials_assigned, federal_dn_judge_initials_referred, federal_defendant_number, pacer_case_id, cause, nature_of_suit, jury_demand, jurisdiction_type, appellate_fee_status, appellate_case_type_information, mdl_status, filepath_ia, filepath_ia_json, ia_upload_failure_count, ia_needs_upload, ia_date_first_change, date_blocked, blocked, appeal_from, parent_docket, tags, panel. */
                fields?: components["parameters"]["fields.dockets-v4"];
                /** @description The members not to return, separated by commas. */
                omit?: components["parameters"]["omit"];
                /** @description json, or absent. */
                format?: components["parameters"]["format"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The id of the docket */
                id: components["parameters"]["id.dockets-v4-4"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The docket */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Docket"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    getDocketEntryV3: {
        parameters: {
            query?: {
                /** @description The members to return, separated by commas: resource_uri, id, docket, recap_documents, date_created, date_modified, date_filed, time_filed, entry_number, recap_sequence_number, pacer_sequence_number, description, tags. */
                fields?: components["parameters"]["fields.dockets-v4-2"];
                /** @description The members not to return, separated by commas. */
                omit?: components["parameters"]["omit"];
                /** @description json, or absent. */
                format?: components["parameters"]["format"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The id of the docket entry */
                id: components["parameters"]["id.dockets-v4-5"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The docket entry */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocketEntry"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
    getRecapDocumentV3: {
        parameters: {
            query?: {
                /** @description The members to return, separated by commas: resource_uri, id, tags, absolute_url, date_created, date_modified, sha1, page_count, file_size, filepath_local, filepath_ia, ia_upload_failure_count, thumbnail, thumbnail_status, plain_text, ocr_status, date_upload, document_number, attachment_number, pacer_doc_id, is_available, is_free_on_pacer, is_sealed, document_type, description, acms_document_guid. */
                fields?: components["parameters"]["fields.dockets-v4-3"];
                /** @description The members not to return, separated by commas. */
                omit?: components["parameters"]["omit"];
                /** @description json, or absent. */
                format?: components["parameters"]["format"];
            };
            header?: {
                /** @description A bookmark from the answer to an earlier write: the request sees that write, from any location. */
                "x-d1-bookmark"?: components["parameters"]["x-d1-bookmark"];
            };
            path: {
                /** @description The id of the RECAP document */
                id: components["parameters"]["id.dockets-v4-6"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The RECAP document */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Request-Duration": components["headers"]["X-Request-Duration"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecapDocument"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["EmailNotVerified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OverloadedOrUnavailableOrMisconfigured"];
        };
    };
}
