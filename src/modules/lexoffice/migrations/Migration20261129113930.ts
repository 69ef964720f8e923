import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129113930 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "lexoffice_contact" add column if not exists "elsewhere" jsonb null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "lexoffice_contact" drop column if exists "elsewhere";`);
  }

}
