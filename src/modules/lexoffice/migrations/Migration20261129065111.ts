import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129065111 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "lexoffice_call_log" add column if not exists "actor" text null;`);

    this.addSql(`alter table if exists "lexoffice_connection" add column if not exists "waiting_policy" text null, add column if not exists "waiting_after" text null;`);

    this.addSql(`alter table if exists "lexoffice_incident" add column if not exists "retry_by" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "lexoffice_call_log" drop column if exists "actor";`);

    this.addSql(`alter table if exists "lexoffice_connection" drop column if exists "waiting_policy", drop column if exists "waiting_after";`);

    this.addSql(`alter table if exists "lexoffice_incident" drop column if exists "retry_by";`);
  }

}
