import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121130700 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "lexoffice_connection" add column if not exists "can_hint_payments" boolean not null default false;`);

    this.addSql(`alter table if exists "lexoffice_document" add column if not exists "dunnings" jsonb null, add column if not exists "hint_reference" text null, add column if not exists "hint_state" text null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_document_dunned" ON "lexoffice_document" ("id") WHERE dunnings is not null AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "UQ_lexoffice_document_hint" ON "lexoffice_document" ("hint_reference") WHERE hint_reference is not null AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "lexoffice_connection" drop column if exists "can_hint_payments";`);

    this.addSql(`drop index if exists "IDX_lexoffice_document_dunned";`);
    this.addSql(`drop index if exists "UQ_lexoffice_document_hint";`);
    this.addSql(`alter table if exists "lexoffice_document" drop column if exists "dunnings", drop column if exists "hint_reference", drop column if exists "hint_state";`);
  }

}
