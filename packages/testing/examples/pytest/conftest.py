import json
import subprocess
import urllib.error
import urllib.request
from pathlib import Path

import pytest


class Emulator:
    """The share-links emulator, in a process of its own."""

    def __init__(self):
        seed = Path(__file__).with_name("seed.yaml")
        self.process = subprocess.Popen(
            ["npx", "@share-links/testing", "--port", "0", "--seed", str(seed)], stdout=subprocess.PIPE, text=True
        )
        ready = json.loads(self.process.stdout.readline())
        self.url, self.api_key = ready["url"], ready["apiKey"]

    def call(self, method, path, body=None):
        """Sends a request; gives the status and the JSON of the answer."""
        request = urllib.request.Request(
            self.url + path,
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"authorization": f"Bearer {self.api_key}", "content-type": "application/json"},
        )
        try:
            with urllib.request.urlopen(request) as response:
                text, status = response.read(), response.status
        except urllib.error.HTTPError as error:
            text, status = error.read(), error.code
        return status, json.loads(text) if text else None

    def control(self, method, path, body=None):
        return self.call(method, f"/_emulator{path}", body)[1]


@pytest.fixture(scope="session")
def running():
    emulator = Emulator()
    yield emulator
    emulator.process.terminate()
    emulator.process.wait()


@pytest.fixture
def emulator(running):
    running.control("POST", "/reset")
    return running
