module example.com/invite

go 1.19
