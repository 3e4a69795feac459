using System.Diagnostics; using RelationsGraph.Exchange; using RelationsGraph.Model.Ontology.Reading;
var o=OntologyReader.ReadFolder(args[0]); foreach(var f in o.Faults) Console.WriteLine(f);
int j0=System.Runtime.JitInfo.GetCompiledMethodCount(); var t0=System.Runtime.JitInfo.GetCompilationTime();
for(int i=0;i<(args.Length>2?int.Parse(args[2]):1);i++){
var sw=Stopwatch.StartNew(); var r=SeedReader.Read(args[1],o.Ontology!,default);
var e=sw.Elapsed; if(i==0) foreach(var f in r.Faults) Console.WriteLine(f); Console.WriteLine($"{r.Faults.Count}+{r.MoreFaults} faults, {e.TotalMilliseconds:F1} ms, jit {System.Runtime.JitInfo.GetCompiledMethodCount()-j0} methods {(System.Runtime.JitInfo.GetCompilationTime()-t0).TotalMilliseconds:F1} ms rows {(r.Tables is {} t? t.Nodes.Sum(x=>x.Count)+t.Relationships.Sum(x=>x.Count)+t.Records.Sum(x=>x.Count):-1)}");}
