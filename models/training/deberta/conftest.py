"""These tests need torch and minutes: they run when named (`pytest models/training/deberta`), not with their neighbours."""

from pathlib import Path

HERE = Path(__file__).parent


def pytest_ignore_collect(config) -> bool | None:
    """Leaves this folder out unless an argument lies in it."""
    asked = [(config.invocation_params.dir / argument.split("::")[0]).resolve() for argument in config.args]
    return None if any(path.is_relative_to(HERE) for path in asked) else True
