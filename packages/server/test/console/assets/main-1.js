document.title = "The console runs";
