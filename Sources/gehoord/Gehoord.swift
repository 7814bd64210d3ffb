import ArgumentParser
@main struct Gehoord: AsyncParsableCommand { func run() async throws {} }
