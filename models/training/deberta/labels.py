"""The order in which the model's outputs stand; the same as in core/intents/labels.ts."""

INTENTS = (
    "question_answering",
    "explanation",
    "grounded_qa",
    "extraction",
    "summarization",
    "translation",
    "rewriting",
    "classification",
    "code_generation",
    "code_debugging",
    "data_analysis",
    "reasoning",
    "problem_solving",
    "task_planning",
    "creative_writing",
    "professional_writing",
    "brainstorming",
    "conversation",
    "roleplay",
)
SIGNALS = ("reasoning", "creativity", "constraints", "domain", "ambiguity")
