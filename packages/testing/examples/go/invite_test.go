package invite

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"syscall"
	"testing"
)

// The line that the emulator prints once it is ready.
var emulator struct {
	URL    string `json:"url"`
	APIKey string `json:"apiKey"`
	PID    int    `json:"pid"`
}

func TestMain(m *testing.M) {
	command := exec.Command("npx", "@share-links/testing", "--port", "0")
	output, err := command.StdoutPipe()
	if err != nil {
		panic(err)
	}
	if err := command.Start(); err != nil {
		panic(err)
	}
	line, err := bufio.NewReader(output).ReadBytes('\n')
	if err != nil {
		panic(err)
	}
	if err := json.Unmarshal(line, &emulator); err != nil {
		panic(err)
	}
	code := m.Run()
	syscall.Kill(emulator.PID, syscall.SIGTERM)
	command.Wait()
	os.Exit(code)
}

// Sends a request, and reads the JSON of the answer into `into`.
func call(t *testing.T, method, path string, body, into any) int {
	t.Helper()
	sent, _ := json.Marshal(body)
	request, _ := http.NewRequest(method, emulator.URL+path, bytes.NewReader(sent))
	request.Header.Set("Authorization", "Bearer "+emulator.APIKey)
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if into != nil {
		if err := json.NewDecoder(response.Body).Decode(into); err != nil {
			t.Fatal(err)
		}
	}
	return response.StatusCode
}

func TestALinkEndsAfterAWeek(t *testing.T) {
	call(t, "POST", "/_emulator/reset", nil, nil)
	var state struct {
		Personas []struct{ ID string }
	}
	call(t, "GET", "/_emulator/state", nil, &state)
	var link struct{ ID string }
	status := call(t, "POST", "/v1/share-links", map[string]any{"personaId": state.Personas[0].ID}, &link)
	if status != 201 {
		t.Fatalf("the link was not made: %d", status)
	}
	call(t, "PATCH", "/_emulator/clock", map[string]any{"advance": "7 days"}, nil)
	var use struct{ Status int }
	call(t, "POST", fmt.Sprintf("/_emulator/links/%s/use", link.ID), nil, &use)
	if use.Status != 410 {
		t.Fatalf("the link still works: %d", use.Status)
	}
}

func TestTheAPIIsAwayForACall(t *testing.T) {
	call(t, "POST", "/_emulator/reset", nil, nil)
	call(t, "POST", "/_emulator/faults", map[string]any{"operation": "listShareLinks", "status": 503}, nil)
	for _, expected := range []int{503, 200} {
		if status := call(t, "GET", "/v1/share-links", nil, nil); status != expected {
			t.Fatalf("expected %d, got %d", expected, status)
		}
	}
}
