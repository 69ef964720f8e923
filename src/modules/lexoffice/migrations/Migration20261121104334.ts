import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121104334 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "lexoffice_attempt" drop constraint if exists "lexoffice_attempt_subject_type_check";`);

    this.addSql(`alter table if exists "lexoffice_attempt" add constraint "lexoffice_attempt_subject_type_check" check("subject_type" in ('document', 'contact', 'file'));`);

    this.addSql(`alter table if exists "lexoffice_connection" add column if not exists "posting_categories" jsonb null, add column if not exists "posting_categories_read_at" timestamptz null;`);

    this.addSql(`alter table if exists "lexoffice_document" add column if not exists "file_id" text null, add column if not exists "file_sha256" text null, add column if not exists "file_name" text null, add column if not exists "file_stored_at" timestamptz null, add column if not exists "file_uploaded_at" timestamptz null, add column if not exists "mailed_at" timestamptz null, add column if not exists "mail_state" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "lexoffice_attempt" drop constraint if exists "lexoffice_attempt_subject_type_check";`);

    this.addSql(`alter table if exists "lexoffice_attempt" add constraint "lexoffice_attempt_subject_type_check" check("subject_type" in ('document', 'contact'));`);

    this.addSql(`alter table if exists "lexoffice_connection" drop column if exists "posting_categories", drop column if exists "posting_categories_read_at";`);

    this.addSql(`alter table if exists "lexoffice_document" drop column if exists "file_id", drop column if exists "file_sha256", drop column if exists "file_name", drop column if exists "file_stored_at", drop column if exists "file_uploaded_at", drop column if exists "mailed_at", drop column if exists "mail_state";`);
  }

}
