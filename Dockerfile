# The server with its seed and its ontology. Build: docker build -t relationsgraph .
# Base images and the two registries of packages (NuGet, npm) must be reachable; without npm the build goes on, and the query page is missing.

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
RUN apt-get update && apt-get install -y --no-install-recommends npm && rm -rf /var/lib/apt/lists/*
WORKDIR /source

# Packages first: they change less often than the sources, so this layer is kept.
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/Directory.Build.props src/
COPY src/RelationsGraph.GraphQL/*.csproj src/RelationsGraph.GraphQL/
COPY src/RelationsGraph.Model/*.csproj src/RelationsGraph.Model/
COPY src/RelationsGraph.Compiler/*.csproj src/RelationsGraph.Compiler/
COPY src/RelationsGraph.Embedded/*.csproj src/RelationsGraph.Embedded/
COPY src/RelationsGraph.Neo4j/*.csproj src/RelationsGraph.Neo4j/
COPY src/RelationsGraph.Exchange/*.csproj src/RelationsGraph.Exchange/
COPY src/RelationsGraph.Server/*.csproj src/RelationsGraph.Server/*.targets src/RelationsGraph.Server/
RUN dotnet restore src/RelationsGraph.Server --use-current-runtime -p:PublishReadyToRun=true

COPY src/ src/
COPY schema/ schema/
COPY seed/ seed/
COPY tests/queries/ tests/queries/
RUN dotnet publish src/RelationsGraph.Server -c Release -o /app --no-restore --use-current-runtime --no-self-contained -p:PublishReadyToRun=true

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# For the health check below; the base image has no program that speaks HTTP.
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
COPY --from=build /app /app
# The working directory is where relationsgraph.json is looked for; nothing is written there.
WORKDIR /etc/relationsgraph
# The user of the base image that is not root.
USER $APP_UID
# A container is reached from outside itself, so whoever publishes the port decides who may read.
ENV RelationsGraph__Urls=http://0.0.0.0:5080 \
    RelationsGraph__Security__AnonymousReads=true
EXPOSE 5080
# An answer takes as long as Neo4j:PingTimeout and Neo4j:AnswerGrace when there is no Neo4j, and says so.
HEALTHCHECK --interval=5s --timeout=6s --start-period=10s --retries=3 CMD ["curl", "--fail", "--silent", "--output", "/dev/null", "http://127.0.0.1:5080/health/ready"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["dotnet", "/app/RelationsGraph.Server.dll"]
CMD ["serve"]
