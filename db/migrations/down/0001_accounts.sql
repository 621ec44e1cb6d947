DROP TABLE "api_keys";--> statement-breakpoint
DROP TABLE "organizations";--> statement-breakpoint
DROP TYPE "public"."tier";
