import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121230304 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "lexoffice_connection" add column if not exists "countries" jsonb null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "lexoffice_connection" drop column if exists "countries";`);
  }

}
