-- Times were Unix milliseconds; from here on they are microseconds.
UPDATE courts SET date_modified = date_modified * 1000;
--> statement-breakpoint
UPDATE dockets SET date_created = date_created * 1000, date_modified = date_modified * 1000;
--> statement-breakpoint
UPDATE docket_entries SET date_created = date_created * 1000, date_modified = date_modified * 1000;
--> statement-breakpoint
UPDATE recap_documents SET date_created = date_created * 1000, date_modified = date_modified * 1000, date_upload = date_upload * 1000;
--> statement-breakpoint
CREATE TABLE `resource_counts` (
	`resource` text NOT NULL,
	`parent` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`resource`, `parent`)
);

--> statement-breakpoint
DROP INDEX `courts_position`;
--> statement-breakpoint
ALTER TABLE `courts` ADD `has_opinion_scraper` integer DEFAULT 0 NOT NULL CONSTRAINT "courts_has_opinion_scraper" CHECK(has_opinion_scraper IN (0, 1));
--> statement-breakpoint
ALTER TABLE `courts` ADD `has_oral_argument_scraper` integer DEFAULT 0 NOT NULL CONSTRAINT "courts_has_oral_argument_scraper" CHECK(has_oral_argument_scraper IN (0, 1));
--> statement-breakpoint
ALTER TABLE `courts` ADD `parent_court_id` text;
--> statement-breakpoint
ALTER TABLE `courts` ADD `extra` text DEFAULT '{}' NOT NULL;
--> statement-breakpoint
CREATE INDEX `courts_position` ON `courts` (`position`,`id`);
--> statement-breakpoint
ALTER TABLE `docket_entries` ADD `extra` text DEFAULT '{}' NOT NULL;
--> statement-breakpoint
ALTER TABLE `dockets` ADD `extra` text DEFAULT '{}' NOT NULL;
--> statement-breakpoint
CREATE INDEX `dockets_source` ON `dockets` (`source`);
--> statement-breakpoint
CREATE INDEX `dockets_assigned_to_str` ON `dockets` (`assigned_to_str`);
--> statement-breakpoint
CREATE INDEX `dockets_docket_number_core` ON `dockets` (`docket_number_core`);
--> statement-breakpoint
CREATE INDEX `dockets_nature_of_suit` ON `dockets` (`nature_of_suit`);
--> statement-breakpoint
CREATE INDEX `dockets_date_modified_block33` ON `dockets` ((date_modified >> 33));
--> statement-breakpoint
CREATE INDEX `dockets_date_modified_block38` ON `dockets` ((date_modified >> 38));
--> statement-breakpoint
CREATE INDEX `dockets_date_modified_block43` ON `dockets` ((date_modified >> 43));
--> statement-breakpoint
CREATE INDEX `dockets_date_filed_month` ON `dockets` (substr(date_filed, 1, 7));
--> statement-breakpoint
CREATE INDEX `dockets_date_filed_year` ON `dockets` (substr(date_filed, 1, 4));
--> statement-breakpoint
ALTER TABLE `recap_documents` ADD `plain_text` text DEFAULT '' NOT NULL;
--> statement-breakpoint
ALTER TABLE `recap_documents` ADD `extra` text DEFAULT '{}' NOT NULL;
--> statement-breakpoint
CREATE INDEX `recap_documents_sha1` ON `recap_documents` (`sha1`);
--> statement-breakpoint
INSERT INTO resource_counts (resource, parent, count)
SELECT 'courts', '', count(*) FROM courts WHERE jurisdiction <> 'T'
UNION ALL SELECT 'dockets', '', count(*) FROM dockets
UNION ALL SELECT 'docket-entries', '', count(*) FROM docket_entries
UNION ALL SELECT 'recap-documents', '', count(*) FROM recap_documents;
--> statement-breakpoint
INSERT INTO resource_counts (resource, parent, count) SELECT 'dockets', court_id, count(*) FROM dockets GROUP BY court_id;
--> statement-breakpoint
CREATE TRIGGER courts_count_insert AFTER INSERT ON courts WHEN new.jurisdiction <> 'T' BEGIN
  INSERT INTO resource_counts (resource, parent, count) VALUES ('courts', '', 1) ON CONFLICT (resource, parent) DO UPDATE SET count = count + excluded.count;
END;
--> statement-breakpoint
CREATE TRIGGER courts_count_delete AFTER DELETE ON courts WHEN old.jurisdiction <> 'T' BEGIN
  INSERT INTO resource_counts (resource, parent, count) VALUES ('courts', '', -1) ON CONFLICT (resource, parent) DO UPDATE SET count = count + excluded.count;
END;
--> statement-breakpoint
CREATE TRIGGER courts_count_update AFTER UPDATE OF jurisdiction ON courts WHEN (new.jurisdiction = 'T') <> (old.jurisdiction = 'T') BEGIN
  INSERT INTO resource_counts (resource, parent, count) VALUES ('courts', '', iif(new.jurisdiction = 'T', -1, 1)) ON CONFLICT (resource, parent) DO UPDATE SET count = count + excluded.count;
END;
--> statement-breakpoint
CREATE TRIGGER dockets_count_insert AFTER INSERT ON dockets BEGIN
  INSERT INTO resource_counts (resource, parent, count) VALUES ('dockets', '', 1) ON CONFLICT (resource, parent) DO UPDATE SET count = count + excluded.count;
  INSERT INTO resource_counts (resource, parent, count) VALUES ('dockets', new.court_id, 1) ON CONFLICT (resource, parent) DO UPDATE SET count = count + excluded.count;
END;
--> statement-breakpoint
CREATE TRIGGER dockets_count_delete AFTER DELETE ON dockets BEGIN
  INSERT INTO resource_counts (resource, parent, count) VALUES ('dockets', '', -1) ON CONFLICT (resource, parent) DO UPDATE SET count = count + excluded.count;
  INSERT INTO resource_counts (resource, parent, count) VALUES ('dockets', old.court_id, -1) ON CONFLICT (resource, parent) DO UPDATE SET count = count + excluded.count;
END;
--> statement-breakpoint
CREATE TRIGGER dockets_count_update AFTER UPDATE OF court_id ON dockets WHEN new.court_id <> old.court_id BEGIN
  INSERT INTO resource_counts (resource, parent, count) VALUES ('dockets', old.court_id, -1) ON CONFLICT (resource, parent) DO UPDATE SET count = count + excluded.count;
  INSERT INTO resource_counts (resource, parent, count) VALUES ('dockets', new.court_id, 1) ON CONFLICT (resource, parent) DO UPDATE SET count = count + excluded.count;
END;
--> statement-breakpoint
CREATE TRIGGER docket_entries_count_insert AFTER INSERT ON docket_entries BEGIN
  INSERT INTO resource_counts (resource, parent, count) VALUES ('docket-entries', '', 1) ON CONFLICT (resource, parent) DO UPDATE SET count = count + excluded.count;
END;
--> statement-breakpoint
CREATE TRIGGER docket_entries_count_delete AFTER DELETE ON docket_entries BEGIN
  INSERT INTO resource_counts (resource, parent, count) VALUES ('docket-entries', '', -1) ON CONFLICT (resource, parent) DO UPDATE SET count = count + excluded.count;
END;
--> statement-breakpoint
CREATE TRIGGER recap_documents_count_insert AFTER INSERT ON recap_documents BEGIN
  INSERT INTO resource_counts (resource, parent, count) VALUES ('recap-documents', '', 1) ON CONFLICT (resource, parent) DO UPDATE SET count = count + excluded.count;
END;
--> statement-breakpoint
CREATE TRIGGER recap_documents_count_delete AFTER DELETE ON recap_documents BEGIN
  INSERT INTO resource_counts (resource, parent, count) VALUES ('recap-documents', '', -1) ON CONFLICT (resource, parent) DO UPDATE SET count = count + excluded.count;
END;
