import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121220000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "lexoffice_document" add column if not exists "dismissed_by" text null, add column if not exists "dismissed_at" timestamptz null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "lexoffice_document" drop column if exists "dismissed_by", drop column if exists "dismissed_at";`);
  }

}
