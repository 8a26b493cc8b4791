def test_a_link_is_used_once(emulator):
    [link] = emulator.control("GET", "/state")["links"]
    assert emulator.control("POST", f"/links/{link['id']}/use")["status"] == 201
    assert emulator.control("POST", f"/links/{link['id']}/use")["body"]["code"] == "share_link_exhausted"


def test_a_link_ends_after_a_week(emulator):
    persona = emulator.control("GET", "/state")["personas"][0]
    status, link = emulator.call("POST", "/v1/share-links", {"personaId": persona["id"]})
    assert status == 201
    emulator.control("PATCH", "/clock", {"advance": "7 days"})
    assert emulator.control("POST", f"/links/{link['id']}/use")["status"] == 410


def test_the_api_is_away_for_two_calls(emulator):
    emulator.control("POST", "/faults", {"status": 503, "times": 2})
    statuses = [emulator.call("GET", "/v1/share-links")[0] for _ in range(3)]
    assert statuses == [503, 503, 200]
    assert len(emulator.control("GET", "/requests")) == 3
