def remedy(family: str, about) -> str:
    return ""
