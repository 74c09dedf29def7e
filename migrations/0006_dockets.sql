CREATE TABLE `courts` (
	`id` text PRIMARY KEY NOT NULL,
	`pacer_court_id` integer,
	`short_name` text DEFAULT '' NOT NULL,
	`full_name` text DEFAULT '' NOT NULL,
	`citation_string` text DEFAULT '' NOT NULL,
	`url` text DEFAULT '' NOT NULL,
	`jurisdiction` text NOT NULL,
	`position` real NOT NULL,
	`in_use` integer DEFAULT 0 NOT NULL,
	`start_date` text,
	`end_date` text,
	`date_modified` integer NOT NULL,
	CONSTRAINT "courts_pacer_court_id" CHECK(typeof(pacer_court_id) IN ('integer', 'null')),
	CONSTRAINT "courts_jurisdiction" CHECK(jurisdiction IN ('F', 'FD', 'FB', 'FBP', 'FS', 'S', 'SA', 'ST', 'SS', 'SAG', 'TRS', 'TRA', 'TRT', 'TRX', 'TS', 'TA', 'TT', 'TSP', 'MA', 'MT', 'C', 'I', 'T')),
	CONSTRAINT "courts_position" CHECK(typeof(position) = 'real' AND abs(position) < 1e308),
	CONSTRAINT "courts_in_use" CHECK(in_use IN (0, 1)),
	CONSTRAINT "courts_start_date" CHECK(date(start_date) IS start_date),
	CONSTRAINT "courts_end_date" CHECK(date(end_date) IS end_date),
	CONSTRAINT "courts_date_modified" CHECK(typeof(date_modified) = 'integer')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `courts_position` ON `courts` (`position`);--> statement-breakpoint
CREATE INDEX `courts_start_date` ON `courts` (`start_date`,`id`);--> statement-breakpoint
CREATE INDEX `courts_end_date` ON `courts` (`end_date`,`id`);--> statement-breakpoint
CREATE INDEX `courts_date_modified` ON `courts` (`date_modified`,`id`);--> statement-breakpoint
CREATE INDEX `courts_jurisdiction` ON `courts` (`jurisdiction`);--> statement-breakpoint
CREATE TABLE `docket_entries` (
	`id` integer PRIMARY KEY NOT NULL,
	`docket_id` integer NOT NULL,
	`date_created` integer NOT NULL,
	`date_modified` integer NOT NULL,
	`date_filed` text,
	`time_filed` text,
	`entry_number` integer,
	`recap_sequence_number` text DEFAULT '' NOT NULL,
	`pacer_sequence_number` integer,
	`description` text DEFAULT '' NOT NULL,
	`recap_sequence_number_key` text GENERATED ALWAYS AS ((CASE WHEN recap_sequence_number GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9].*' AND length(recap_sequence_number) BETWEEN 12 AND 21 AND substr(recap_sequence_number, 12) NOT GLOB '*[^0-9]*' THEN substr(recap_sequence_number, 1, 11) || substr('0000000000' || substr(recap_sequence_number, 12), -10) ELSE substr(recap_sequence_number, 1, 500) END)) VIRTUAL NOT NULL,
	`entry_number_missing` integer GENERATED ALWAYS AS ((entry_number IS NULL)) VIRTUAL NOT NULL,
	FOREIGN KEY (`docket_id`) REFERENCES `dockets`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "docket_entries_docket" CHECK(typeof(docket_id) = 'integer'),
	CONSTRAINT "docket_entries_date_created" CHECK(typeof(date_created) = 'integer'),
	CONSTRAINT "docket_entries_date_modified" CHECK(typeof(date_modified) = 'integer'),
	CONSTRAINT "docket_entries_date_filed" CHECK(date(date_filed) IS date_filed),
	CONSTRAINT "docket_entries_time_filed" CHECK(time(time_filed) IS time_filed),
	CONSTRAINT "docket_entries_entry_number" CHECK(typeof(entry_number) IN ('integer', 'null')),
	CONSTRAINT "docket_entries_pacer_sequence_number" CHECK(typeof(pacer_sequence_number) IN ('integer', 'null'))
);
--> statement-breakpoint
CREATE INDEX `docket_entries_date_created` ON `docket_entries` (`date_created`);--> statement-breakpoint
CREATE INDEX `docket_entries_date_modified` ON `docket_entries` (`date_modified`);--> statement-breakpoint
CREATE INDEX `docket_entries_date_filed` ON `docket_entries` (`date_filed`);--> statement-breakpoint
CREATE INDEX `docket_entries_entry_number` ON `docket_entries` (`entry_number`);--> statement-breakpoint
CREATE INDEX `docket_entries_recap_sequence_number` ON `docket_entries` (`recap_sequence_number_key`);--> statement-breakpoint
CREATE INDEX `docket_entries_docket_id` ON `docket_entries` (`docket_id`);--> statement-breakpoint
CREATE INDEX `docket_entries_docket_date_created` ON `docket_entries` (`docket_id`,`date_created`);--> statement-breakpoint
CREATE INDEX `docket_entries_docket_date_modified` ON `docket_entries` (`docket_id`,`date_modified`);--> statement-breakpoint
CREATE INDEX `docket_entries_docket_date_filed` ON `docket_entries` (`docket_id`,`date_filed`);--> statement-breakpoint
CREATE INDEX `docket_entries_docket_entry_number` ON `docket_entries` (`docket_id`,`entry_number`);--> statement-breakpoint
CREATE INDEX `docket_entries_docket_recap_sequence_number` ON `docket_entries` (`docket_id`,`recap_sequence_number_key`);--> statement-breakpoint
CREATE INDEX `docket_entries_docket_recap_sequence_number_entry_number` ON `docket_entries` (`docket_id`,`recap_sequence_number_key`,`entry_number`);--> statement-breakpoint
CREATE INDEX `docket_entries_docket_recap_sequence_number_entry_number_ranked` ON `docket_entries` (`docket_id`,`recap_sequence_number_key`,`entry_number_missing`,`entry_number`);--> statement-breakpoint
CREATE TABLE `dockets` (
	`id` integer PRIMARY KEY NOT NULL,
	`court_id` text NOT NULL,
	`date_created` integer NOT NULL,
	`date_modified` integer NOT NULL,
	`source` integer DEFAULT 0 NOT NULL,
	`date_filed` text,
	`date_terminated` text,
	`date_last_filing` text,
	`date_argued` text,
	`date_blocked` text,
	`case_name` text DEFAULT '' NOT NULL,
	`case_name_short` text DEFAULT '' NOT NULL,
	`case_name_full` text DEFAULT '' NOT NULL,
	`slug` text DEFAULT '' NOT NULL,
	`docket_number` text,
	`docket_number_core` text DEFAULT '' NOT NULL,
	`pacer_case_id` text,
	`cause` text DEFAULT '' NOT NULL,
	`nature_of_suit` text DEFAULT '' NOT NULL,
	`jury_demand` text DEFAULT '' NOT NULL,
	`jurisdiction_type` text DEFAULT '' NOT NULL,
	`assigned_to_str` text DEFAULT '' NOT NULL,
	`referred_to_str` text DEFAULT '' NOT NULL,
	`blocked` integer DEFAULT 0 NOT NULL,
	`case_name_key` text GENERATED ALWAYS AS ((substr(case_name, 1, 500))) VIRTUAL NOT NULL,
	FOREIGN KEY (`court_id`) REFERENCES `courts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "dockets_date_created" CHECK(typeof(date_created) = 'integer'),
	CONSTRAINT "dockets_date_modified" CHECK(typeof(date_modified) = 'integer'),
	CONSTRAINT "dockets_source" CHECK(typeof(source) = 'integer'),
	CONSTRAINT "dockets_date_filed" CHECK(date(date_filed) IS date_filed),
	CONSTRAINT "dockets_date_terminated" CHECK(date(date_terminated) IS date_terminated),
	CONSTRAINT "dockets_date_last_filing" CHECK(date(date_last_filing) IS date_last_filing),
	CONSTRAINT "dockets_date_argued" CHECK(date(date_argued) IS date_argued),
	CONSTRAINT "dockets_date_blocked" CHECK(date(date_blocked) IS date_blocked),
	CONSTRAINT "dockets_blocked" CHECK(blocked IN (0, 1))
);
--> statement-breakpoint
CREATE INDEX `dockets_date_created` ON `dockets` (`date_created`);--> statement-breakpoint
CREATE INDEX `dockets_date_modified` ON `dockets` (`date_modified`);--> statement-breakpoint
CREATE INDEX `dockets_date_filed` ON `dockets` (`date_filed`);--> statement-breakpoint
CREATE INDEX `dockets_date_terminated` ON `dockets` (`date_terminated`);--> statement-breakpoint
CREATE INDEX `dockets_date_last_filing` ON `dockets` (`date_last_filing`);--> statement-breakpoint
CREATE INDEX `dockets_date_argued` ON `dockets` (`date_argued`);--> statement-breakpoint
CREATE INDEX `dockets_date_blocked` ON `dockets` (`date_blocked`);--> statement-breakpoint
CREATE INDEX `dockets_case_name` ON `dockets` (`case_name_key`);--> statement-breakpoint
CREATE INDEX `dockets_docket_number` ON `dockets` (`docket_number`);--> statement-breakpoint
CREATE INDEX `dockets_pacer_case_id` ON `dockets` (`pacer_case_id`);--> statement-breakpoint
CREATE INDEX `dockets_court_id` ON `dockets` (`court_id`);--> statement-breakpoint
CREATE INDEX `dockets_court_date_created` ON `dockets` (`court_id`,`date_created`);--> statement-breakpoint
CREATE INDEX `dockets_court_date_modified` ON `dockets` (`court_id`,`date_modified`);--> statement-breakpoint
CREATE INDEX `dockets_court_date_filed` ON `dockets` (`court_id`,`date_filed`);--> statement-breakpoint
CREATE INDEX `dockets_court_date_terminated` ON `dockets` (`court_id`,`date_terminated`);--> statement-breakpoint
CREATE INDEX `dockets_court_date_last_filing` ON `dockets` (`court_id`,`date_last_filing`);--> statement-breakpoint
CREATE INDEX `dockets_court_date_argued` ON `dockets` (`court_id`,`date_argued`);--> statement-breakpoint
CREATE INDEX `dockets_court_date_blocked` ON `dockets` (`court_id`,`date_blocked`);--> statement-breakpoint
CREATE INDEX `dockets_court_case_name` ON `dockets` (`court_id`,`case_name_key`);--> statement-breakpoint
CREATE TABLE `recap_documents` (
	`id` integer PRIMARY KEY NOT NULL,
	`docket_entry_id` integer NOT NULL,
	`date_created` integer NOT NULL,
	`date_modified` integer NOT NULL,
	`date_upload` integer,
	`document_type` integer NOT NULL,
	`document_number` text DEFAULT '' NOT NULL,
	`attachment_number` integer,
	`pacer_doc_id` text DEFAULT '' NOT NULL,
	`is_available` integer,
	`is_free_on_pacer` integer,
	`is_sealed` integer,
	`description` text DEFAULT '' NOT NULL,
	`sha1` text DEFAULT '' NOT NULL,
	`page_count` integer,
	`file_size` integer,
	`ocr_status` integer,
	`document_number_key` text GENERATED ALWAYS AS ((CASE WHEN document_number <> '' AND document_number NOT GLOB '*[^0-9]*' THEN '0' || substr('000' || length(ltrim(document_number, '0')), -4) || substr(ltrim(document_number, '0'), 1, 500) ELSE '1' || substr(document_number, 1, 500) END)) VIRTUAL NOT NULL,
	FOREIGN KEY (`docket_entry_id`) REFERENCES `docket_entries`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recap_documents_docket_entry" CHECK(typeof(docket_entry_id) = 'integer'),
	CONSTRAINT "recap_documents_date_created" CHECK(typeof(date_created) = 'integer'),
	CONSTRAINT "recap_documents_date_modified" CHECK(typeof(date_modified) = 'integer'),
	CONSTRAINT "recap_documents_date_upload" CHECK(typeof(date_upload) IN ('integer', 'null')),
	CONSTRAINT "recap_documents_document_type" CHECK(document_type IN (1, 2)),
	CONSTRAINT "recap_documents_attachment_number" CHECK(typeof(attachment_number) IN ('integer', 'null')),
	CONSTRAINT "recap_documents_is_available" CHECK(is_available IN (0, 1)),
	CONSTRAINT "recap_documents_is_free_on_pacer" CHECK(is_free_on_pacer IN (0, 1)),
	CONSTRAINT "recap_documents_is_sealed" CHECK(is_sealed IN (0, 1)),
	CONSTRAINT "recap_documents_page_count" CHECK(typeof(page_count) IN ('integer', 'null')),
	CONSTRAINT "recap_documents_file_size" CHECK(typeof(file_size) IN ('integer', 'null')),
	CONSTRAINT "recap_documents_ocr_status" CHECK(typeof(ocr_status) IN ('integer', 'null'))
);
--> statement-breakpoint
CREATE INDEX `recap_documents_date_created` ON `recap_documents` (`date_created`);--> statement-breakpoint
CREATE INDEX `recap_documents_date_modified` ON `recap_documents` (`date_modified`);--> statement-breakpoint
CREATE INDEX `recap_documents_date_upload` ON `recap_documents` (`date_upload`);--> statement-breakpoint
CREATE INDEX `recap_documents_document_number` ON `recap_documents` (`document_number_key`);--> statement-breakpoint
CREATE INDEX `recap_documents_attachment_number` ON `recap_documents` (`attachment_number`);--> statement-breakpoint
CREATE INDEX `recap_documents_page_count` ON `recap_documents` (`page_count`);--> statement-breakpoint
CREATE INDEX `recap_documents_pacer_doc_id` ON `recap_documents` (`pacer_doc_id`);--> statement-breakpoint
CREATE INDEX `recap_documents_docket_entry_id` ON `recap_documents` (`docket_entry_id`);--> statement-breakpoint
CREATE INDEX `recap_documents_docket_entry_date_created` ON `recap_documents` (`docket_entry_id`,`date_created`);--> statement-breakpoint
CREATE INDEX `recap_documents_docket_entry_date_modified` ON `recap_documents` (`docket_entry_id`,`date_modified`);--> statement-breakpoint
CREATE INDEX `recap_documents_docket_entry_date_upload` ON `recap_documents` (`docket_entry_id`,`date_upload`);--> statement-breakpoint
CREATE INDEX `recap_documents_docket_entry_document_number` ON `recap_documents` (`docket_entry_id`,`document_number_key`);--> statement-breakpoint
CREATE INDEX `recap_documents_docket_entry_attachment_number` ON `recap_documents` (`docket_entry_id`,`attachment_number`);--> statement-breakpoint
CREATE INDEX `recap_documents_docket_entry_page_count` ON `recap_documents` (`docket_entry_id`,`page_count`);--> statement-breakpoint
CREATE UNIQUE INDEX `recap_documents_unique_attachment` ON `recap_documents` (`docket_entry_id`,`document_number`,`attachment_number`);--> statement-breakpoint
CREATE UNIQUE INDEX `recap_documents_unique_document` ON `recap_documents` (`docket_entry_id`,`document_number`) WHERE attachment_number IS NULL;