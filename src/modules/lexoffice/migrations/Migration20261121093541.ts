import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121093541 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "lexoffice_connection" add column if not exists "succeeded_at" timestamptz null, add column if not exists "throttled_at" timestamptz null;`);

    this.addSql(`drop index if exists "IDX_lexoffice_document_due";`);

    this.addSql(`alter table if exists "lexoffice_document" add column if not exists "is_backfill" boolean not null default false, add column if not exists "failed_at" timestamptz null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_document_queue" ON "lexoffice_document" ("is_backfill", "created_at", "order_id", "sequence") WHERE state in ('pending', 'transmitting') AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_document_stopped" ON "lexoffice_document" ("created_at") WHERE state = 'failed' AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "lexoffice_connection" drop column if exists "succeeded_at", drop column if exists "throttled_at";`);

    this.addSql(`drop index if exists "IDX_lexoffice_document_stopped";`);
    this.addSql(`drop index if exists "IDX_lexoffice_document_queue";`);
    this.addSql(`alter table if exists "lexoffice_document" drop column if exists "is_backfill", drop column if exists "failed_at";`);

    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_document_due" ON "lexoffice_document" ("created_at", "order_id", "sequence") WHERE state in ('pending', 'transmitting') AND deleted_at IS NULL;`);
  }

}
