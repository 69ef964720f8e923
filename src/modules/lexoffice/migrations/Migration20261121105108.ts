import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121105108 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "lexoffice_connection" add column if not exists "mail_since" timestamptz null;`);

    this.addSql(`alter table if exists "lexoffice_document" add column if not exists "mail_key" text null, add column if not exists "mail_attempts" integer not null default 0, add column if not exists "mail_next_at" timestamptz null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_document_mail_due" ON "lexoffice_document" ("mail_next_at") WHERE mail_state in ('due', 'sending') AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_document_mail_open" ON "lexoffice_document" ("transmitted_at") WHERE mail_state is null AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "lexoffice_connection" drop column if exists "mail_since";`);

    this.addSql(`drop index if exists "IDX_lexoffice_document_mail_due";`);
    this.addSql(`drop index if exists "IDX_lexoffice_document_mail_open";`);
    this.addSql(`alter table if exists "lexoffice_document" drop column if exists "mail_key", drop column if exists "mail_attempts", drop column if exists "mail_next_at";`);
  }

}
