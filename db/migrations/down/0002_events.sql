ALTER TABLE "organizations" DROP COLUMN "keeps_history";--> statement-breakpoint
DROP TABLE "dead_events";--> statement-breakpoint
DROP TABLE "applied_events";--> statement-breakpoint
DROP TABLE "usage";--> statement-breakpoint
DROP TABLE "feedback";--> statement-breakpoint
DROP TABLE "deleted_history";--> statement-breakpoint
DROP TABLE "history";
