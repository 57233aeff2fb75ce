// SPDX-License-Identifier: MIT
// C++ objects of static storage: constructed before main, destroyed after it in reverse order, around the C library's handlers.
#include <cstdio>
#include <cstdlib>

class HelloWorld {
public:
	explicit HelloWorld(const char *name) : name_(name) { std::printf("construct %s\n", name_); }
	~HelloWorld() { std::printf("destroy %s\n", name_); }
	const char *name() const { return name_; }

private:
	const char *name_;
};

static HelloWorld first("first");
static HelloWorld second("second");
// A lower priority number runs earlier, whatever its place in the file.
static HelloWorld early __attribute__((init_priority(200)))("early");

static HelloWorld &on_demand()
{
	static HelloWorld object("on demand");
	return object;
}

int main()
{
	std::atexit([] { std::puts("atexit handler"); });
	std::puts("main");
	std::printf("main uses %s\n", on_demand().name());
	return 0;
}
