DROP INDEX `dockets_date_modified_block38`;
--> statement-breakpoint
DROP INDEX `dockets_date_modified_block43`;
--> statement-breakpoint
CREATE INDEX `dockets_date_modified_block37` ON `dockets` ((date_modified >> 37));
--> statement-breakpoint
CREATE INDEX `dockets_date_modified_block41` ON `dockets` ((date_modified >> 41));
--> statement-breakpoint
CREATE INDEX `dockets_date_modified_block45` ON `dockets` ((date_modified >> 45));
--> statement-breakpoint
CREATE INDEX `dockets_date_filed_decade` ON `dockets` (substr(date_filed, 1, 3));