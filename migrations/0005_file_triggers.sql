-- Two things that hold at any moment, whatever way a record comes, changes or goes (deleted with its
-- owner, too): the counters of folders, and that every object without a record is known as an orphan.

CREATE TRIGGER files_counted_on_insert AFTER INSERT ON files BEGIN
  INSERT INTO folders (owner_id, upload_complete, path, parent, total_count, file_count)
  SELECT NEW.owner_id, NEW.upload_complete, path,
    CASE WHEN path <> '' THEN rtrim(rtrim(path, '/'), replace(path, '/', '')) END, 1, path = NEW.folder
  FROM (
    WITH RECURSIVE ancestors(path) AS (
      SELECT NEW.folder
      UNION ALL
      SELECT rtrim(rtrim(path, '/'), replace(path, '/', '')) FROM ancestors WHERE path <> ''
    )
    SELECT path FROM ancestors
  )
  WHERE true
  ON CONFLICT (owner_id, upload_complete, path) DO UPDATE SET
    total_count = total_count + 1, file_count = file_count + excluded.file_count;
  DELETE FROM orphan_objects WHERE object_name = NEW.object_name;
END;
--> statement-breakpoint
CREATE TRIGGER files_counted_on_delete AFTER DELETE ON files BEGIN
  UPDATE folders SET total_count = total_count - 1, file_count = file_count - (path = OLD.folder)
  WHERE owner_id = OLD.owner_id AND upload_complete = OLD.upload_complete AND path IN (
    WITH RECURSIVE ancestors(path) AS (
      SELECT OLD.folder
      UNION ALL
      SELECT rtrim(rtrim(path, '/'), replace(path, '/', '')) FROM ancestors WHERE path <> ''
    )
    SELECT path FROM ancestors
  );
  DELETE FROM folders
  WHERE owner_id = OLD.owner_id AND upload_complete = OLD.upload_complete AND total_count = 0 AND path IN (
    WITH RECURSIVE ancestors(path) AS (
      SELECT OLD.folder
      UNION ALL
      SELECT rtrim(rtrim(path, '/'), replace(path, '/', '')) FROM ancestors WHERE path <> ''
    )
    SELECT path FROM ancestors
  );
  INSERT INTO orphan_objects (object_name, multipart_id, remove_after)
  VALUES (OLD.object_name, OLD.multipart_id, 0) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER files_counted_on_move AFTER UPDATE OF key, upload_complete ON files
WHEN OLD.folder <> NEW.folder OR OLD.upload_complete <> NEW.upload_complete BEGIN
  UPDATE folders SET total_count = total_count - 1, file_count = file_count - (path = OLD.folder)
  WHERE owner_id = OLD.owner_id AND upload_complete = OLD.upload_complete AND path IN (
    WITH RECURSIVE ancestors(path) AS (
      SELECT OLD.folder
      UNION ALL
      SELECT rtrim(rtrim(path, '/'), replace(path, '/', '')) FROM ancestors WHERE path <> ''
    )
    SELECT path FROM ancestors
  );
  INSERT INTO folders (owner_id, upload_complete, path, parent, total_count, file_count)
  SELECT NEW.owner_id, NEW.upload_complete, path,
    CASE WHEN path <> '' THEN rtrim(rtrim(path, '/'), replace(path, '/', '')) END, 1, path = NEW.folder
  FROM (
    WITH RECURSIVE ancestors(path) AS (
      SELECT NEW.folder
      UNION ALL
      SELECT rtrim(rtrim(path, '/'), replace(path, '/', '')) FROM ancestors WHERE path <> ''
    )
    SELECT path FROM ancestors
  )
  WHERE true
  ON CONFLICT (owner_id, upload_complete, path) DO UPDATE SET
    total_count = total_count + 1, file_count = file_count + excluded.file_count;
  DELETE FROM folders
  WHERE owner_id = OLD.owner_id AND upload_complete = OLD.upload_complete AND total_count = 0 AND path IN (
    WITH RECURSIVE ancestors(path) AS (
      SELECT OLD.folder
      UNION ALL
      SELECT rtrim(rtrim(path, '/'), replace(path, '/', '')) FROM ancestors WHERE path <> ''
    )
    SELECT path FROM ancestors
  );
END;
--> statement-breakpoint
CREATE TRIGGER files_orphaned_on_replace AFTER UPDATE OF object_name ON files
WHEN OLD.object_name <> NEW.object_name BEGIN
  INSERT INTO orphan_objects (object_name, multipart_id, remove_after)
  VALUES (OLD.object_name, OLD.multipart_id, 0) ON CONFLICT DO NOTHING;
  DELETE FROM orphan_objects WHERE object_name = NEW.object_name;
END;
