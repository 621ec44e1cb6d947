CREATE TABLE "applied_events" (
	"id" text PRIMARY KEY NOT NULL,
	"applied_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dead_events" (
	"id" text PRIMARY KEY NOT NULL,
	"organization_id" uuid,
	"history_id" text,
	"body" text NOT NULL,
	"reason" text NOT NULL,
	"died_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "deleted_history" (
	"organization_id" uuid NOT NULL,
	"id" text NOT NULL,
	"deleted_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "deleted_history_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "feedback" (
	"id" text PRIMARY KEY NOT NULL,
	"organization_id" uuid,
	"key_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"enhancement_id" text NOT NULL,
	"rating" smallint,
	"techniques" jsonb,
	"edited" text,
	"outcome" text
);
--> statement-breakpoint
CREATE TABLE "history" (
	"id" text PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"key_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"prompt" text NOT NULL,
	"additions" jsonb NOT NULL,
	"intent" text NOT NULL,
	"confidence" real NOT NULL,
	"complexity" real NOT NULL,
	"unchanged_reason" text,
	"request" jsonb NOT NULL,
	"versions" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "usage" (
	"organization_id" uuid NOT NULL,
	"day" date NOT NULL,
	"key_id" uuid NOT NULL,
	"endpoint" text NOT NULL,
	"requests" integer NOT NULL,
	"prompts" integer NOT NULL,
	"changed" integer NOT NULL,
	"added_tokens" bigint NOT NULL,
	"kept" integer NOT NULL,
	CONSTRAINT "usage_organization_id_day_key_id_endpoint_pk" PRIMARY KEY("organization_id","day","key_id","endpoint")
);
--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "keeps_history" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "deleted_history" ADD CONSTRAINT "deleted_history_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "history" ADD CONSTRAINT "history_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "usage" ADD CONSTRAINT "usage_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "applied_events_applied_at_index" ON "applied_events" USING btree ("applied_at");--> statement-breakpoint
CREATE INDEX "deleted_history_deleted_at_index" ON "deleted_history" USING btree ("deleted_at");--> statement-breakpoint
CREATE INDEX "feedback_organization_id_enhancement_id_index" ON "feedback" USING btree ("organization_id","enhancement_id");--> statement-breakpoint
CREATE INDEX "history_organization_id_id_index" ON "history" USING btree ("organization_id","id");--> statement-breakpoint
CREATE INDEX "history_organization_id_intent_id_index" ON "history" USING btree ("organization_id","intent","id");