// SPDX-License-Identifier: MIT
// twin: undefined
// twin: exceptions
// What -fsanitize=undefined reports of objects of C++, with gcc: recorded with its own library, but for the notes, which are in the same line here.
#include <cstdio>
#include <cstring>
#include <new>
#include <unistd.h>

namespace {
struct Base { virtual ~Base() {} virtual int value() { return 1; } int b = 1; };
struct Other { virtual ~Other() {} virtual int other() { return 2; } int o = 2; };
struct Derived : Base { int value() override { return 3; } int d = 3; };
struct Both : Other, Base { int value() override { return 4; } int e = 4; };
struct Shared : virtual Base { int s = 5; };
}
struct Plain { virtual int f() { return 6; } virtual ~Plain() {} };
struct More : Plain { int f() override { return 7; } };

alignas(16) static char room[64];

#line 1 "undefined_types.cpp"
static int right(Base *base) { return base->value(); }

static int wrong()
{
	void *volatile raw = room;
	int sum = 0;
	new (room) Other;
	sum += static_cast<Base *>(raw)->value();
	new (room) Plain;
	sum += static_cast<More *>(static_cast<Plain *>(raw))->f();
	std::memset(room, 0, sizeof room);
	Base *volatile none = static_cast<Base *>(raw);
	sum += none->b;
	Base *volatile null = nullptr;
	Base &reference = *null;
	return sum + (&reference != nullptr);
}

int main()
{
	FILE *log = fopen("reports", "w+");
	fflush(stderr);
	int saved = dup(2);
	dup2(fileno(log), 2);
	Derived derived;
	Both both;
	Shared shared;
	int sum = right(&derived) + right(&both) + right(&shared) + static_cast<Derived *>(static_cast<Base *>(&derived))->d +
		static_cast<Both *>(static_cast<Base *>(&both))->e;
	int others = wrong();
	dup2(saved, 2);
	fseek(log, 0, SEEK_SET);
	char line[300];
	while (fgets(line, sizeof line, log)) {
		char *report = strstr(line, ": runtime error: ");
		if (report == nullptr)
			continue;
		char *address = strstr(report, "0x");
		if (address != nullptr) {
			std::size_t length = strspn(address, "0123456789abcdefx");
			memmove(address, address + length, strlen(address + length) + 1);
		}
		// Where the other library goes on in a note.
		char *note = strstr(report, ": object ");
		if (note != nullptr)
			strcpy(note, "\n");
		fputs(line, stdout);
	}
	fclose(log);
	remove("reports");
	printf("%d %d\n", sum, others > 0);
	return 0;
}
