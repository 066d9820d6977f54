"""Joining plans by AND, OR and NOT: what decides the whole decides it at once, and plain terms become one."""

from __future__ import annotations

from monitor.query.plan import ALWAYS, NEVER, All, Always, Any, Never, Plan, Terms, Without


def joined(parts: list[Plan]) -> Plan:
    """Join plans by AND; what decides the whole decides it at once."""
    flat: list[Plan] = []
    for part in parts:
        flat += part.parts if isinstance(part, All) else [part]
    if any(isinstance(part, Never) for part in flat):
        return NEVER
    flat = [part for part in flat if not isinstance(part, Always)]
    if not flat:
        return ALWAYS
    return flat[0] if len(flat) == 1 else All(tuple(flat))


def either(parts: list[Plan]) -> Plan:
    """Join plans by OR; plain terms become one."""
    flat: list[Plan] = []
    for part in parts:
        flat += part.parts if isinstance(part, Any) else [part]
    if any(isinstance(part, Always) for part in flat):
        return ALWAYS
    plain: list[Terms] = []
    others: list[Plan] = []
    for part in flat:
        if isinstance(part, Terms) and part.guard is None:
            plain.append(part)
        elif not isinstance(part, Never):
            others.append(part)
    if plain:
        merged = Terms(
            tuple(dict.fromkeys(word for part in plain for word in part.words)),
            tuple(dict.fromkeys(prefix for part in plain for prefix in part.prefixes)),
            tuple(dict.fromkeys(run for part in plain for run in part.runs)),
            tuple(dict.fromkeys(ending for part in plain for ending in part.endings)),
            _untied(plain),
        )
        others.insert(0, merged)
    if not others:
        return NEVER
    return others[0] if len(others) == 1 else Any(tuple(others))


def _untied(parts: list[Terms]) -> tuple[tuple[str, frozenset[str]], ...]:
    """Join the forms that are tied to languages, but for those that one of the parts finds in any."""
    free = {word for part in parts for word in part.words}
    found: dict[str, frozenset[str]] = {}
    for part in parts:
        for word, languages in part.tied:
            if word not in free:
                found[word] = found.get(word, frozenset()) | languages
    return tuple(found.items())


def without(part: Plan) -> Plan:
    """Turn a plan round."""
    if isinstance(part, Without):
        return part.part
    if isinstance(part, Always | Never):
        return NEVER if isinstance(part, Always) else ALWAYS
    return Without(part)
