/** Plays and scrubs the frames; without it, or for who wants no motion, the page shows four of them until the bar moves. */
export const exercisePageScript = `
const rows=[...document.querySelectorAll('.moments')].map(row=>[...row.querySelectorAll('.frame')]),frames=rows[0],bar=document.querySelector('input'),play=document.querySelector('button'),time=document.querySelector('output');
const still=matchMedia('(prefers-reduced-motion: reduce)').matches;
let shown=0,timer=0;
const durationS=Number(bar.dataset.duration);
function show(i){shown=i;document.querySelectorAll('.four').forEach(row=>row.classList.remove('four'));rows.forEach(row=>row.forEach((f,k)=>{f.hidden=k!==i}));bar.value=String(i);time.textContent=frames[i].dataset.time+' s'}
function stop(){clearInterval(timer);timer=0;play.textContent='Play'}
function start(){timer=setInterval(()=>show((shown+1)%frames.length),1000*durationS/frames.length);play.textContent='Pause'}
document.querySelector('.controls').hidden=false;
bar.addEventListener('input',()=>{stop();show(Number(bar.value))});
play.addEventListener('click',()=>timer?stop():start());
if(still)time.textContent='4 moments';else{show(0);start()}
`;
